"""Made by `make verbs` from lemminflect and SCOWL's small word list. Do not edit.

`VERBS`: form to lemma. `ALSO_NOUNS`: the forms that are nouns or adjectives, too. One string each: read fastest.
"""

VERBS = """\
abandon abandon abandoned abandoning abandons
abate abate abated abates abating
abbreviate abbreviate abbreviated abbreviates abbreviating
abdicate abdicate abdicated abdicates abdicating
abduct abduct abducted abducting abducts
abet abet abets abetted abetting
abhor abhor abhorred abhorring abhors
abide abide abided abides abiding abode
abolish abolish abolished abolishes abolishing
abort abort aborted aborting aborts
abound abound abounded abounding abounds
abridge abridge abridged abridges abridging
abrupt abrupt
abscess abscess abscessed abscesses abscessing
abscond abscond absconded absconding absconds
absent absent absented absenting absents
absolve absolve absolved absolves absolving
absorb absorb absorbed absorbing absorbs
abstain abstain abstained abstaining abstains
abstract abstract abstracted abstracting abstracts
abuse abuse abused abuses abusing
accede accede acceded accedes acceding
accelerate accelerate accelerated accelerates accelerating
accent accent accented accenting accents
accentuate accentuate accentuated accentuates accentuating
accept accept accepted accepting accepts
access access accessed accesses accessing
acclaim acclaim acclaimed acclaiming acclaims
acclimate acclimate acclimated acclimates acclimating
acclimatise acclimatise acclimatised acclimatises acclimatising
acclimatize acclimatize acclimatized acclimatizes acclimatizing
accommodate accommodate accommodated accommodates accommodating
accompany accompanied accompanies accompany accompanying
accomplish accomplish accomplished accomplishes accomplishing
accord accord accorded according accords
accost accost accosted accosting accosts
account account accounted accounting accounts
accredit accredit accredited accrediting accredits
accrue accrue accrued accrues accruing
accumulate accumulate accumulated accumulates accumulating
accuse accuse accused accuses accusing
accustom accustom accustomed accustoming accustoms
ace ace aced aces acing
ache ache ached aches aching
achieve achieve achieved achieves achieving
acknowledge acknowledge acknowledged acknowledges acknowledging
acquaint acquaint acquainted acquainting acquaints
acquiesce acquiesce acquiesced acquiesces acquiescing
acquire acquire acquired acquires acquiring
acquit acquit acquits acquitted acquitting
act act acted acting acts
action action actions
activate activate activated activates activating
acupuncture acupuncture
adapt adapt adapted adapting adapts
add add added adding adds
addict addict addicted addicting addicts
address address addressed addresses addressing
adequate adequate
adhere adhere adhered adheres adhering
adjoin adjoin adjoined adjoining adjoins
adjourn adjourn adjourned adjourning adjourns
adjust adjust adjusted adjusting adjusts
administer administer administered administering administers
admire admire admired admires admiring
admit admit admits admitted admitting
admonish admonish admonished admonishes admonishing
adopt adopt adopted adopting adopts
adore adore adored adores adoring
adorn adorn adorned adorning adorns
adulterate adulterate adulterated adulterates adulterating
advance advance advanced advances advancing
advantage advantage advantaged advantages advantaging
adventure adventure adventured adventures adventuring
advert advert adverts
advertise advertise advertised advertises advertising
advise advise advised advises advising
advocate advocate advocated advocates advocating
affect affect affected affecting affects
affiliate affiliate affiliated affiliates affiliating
affirm affirm affirmed affirming affirms
affix affix affixed affixes affixing
afflict afflict afflicted afflicting afflicts
afford afford afforded affording affords
affront affront affronted affronting affronts
age age aged ageing ages aging
aggravate aggravate aggravated aggravates aggravating
aggregate aggregate aggregated aggregates aggregating
agitate agitate agitated agitates agitating
agonise agonise agonised agonises agonising
agonize agonize agonized agonizes agonizing
agree agree agreed agreeing agrees
aid aid aided aiding aids
ail ail ailed ailing ails
aim aim aimed aiming aims
air air aired airing airs
airmail airmail airmailed airmailing airmails
alarm alarm alarmed alarming alarms
alert alert alerted alerting alerts
alias alias aliased aliases aliasing
alienate alienate alienated alienates alienating
alight alight alighted alighting alights alit
align align aligned aligning aligns
aline aline alined alines alining
allay allay allayed allaying allays
allege allege alleged alleges alleging
alleviate alleviate alleviated alleviates alleviating
allocate allocate allocated allocates allocating
allot allot allots allotted allotting
allow allow allowed allowing allows
alloy alloy alloyed alloying alloys
allude allude alluded alludes alluding
allure allure allured allures alluring
ally allied allies ally allying
alter alter altered altering alters
alternate alternate alternated alternates alternating
amalgamate amalgamate amalgamated amalgamates amalgamating
amass amass amassed amasses amassing
amaze amaze amazed amazes amazing
amble amble ambled ambles ambling
ambush ambush ambushed ambushes ambushing
amend amend amended amending amends
amount amount amounted amounting amounts
amplify amplified amplifies amplify amplifying
amputate amputate amputated amputates amputating
amuse amuse amused amuses amusing
analyse analyses
analyze analyze analyzed analyzes analyzing
anchor anchor anchored anchoring anchors
anger anger angered angering angers
angle angle angled angles angling
animate animate animated animates animating
annex annex annexed annexes annexing
annihilate annihilate annihilated annihilates annihilating
annotate annotate annotated annotates annotating
announce announce announced announces announcing
annoy annoy annoyed annoying annoys
annul annul annulled annulling annuls
anoint anoint anointed anointing anoints
answer answer answered answering answers
antagonise antagonise antagonised antagonises antagonising
antagonize antagonize antagonized antagonizes antagonizing
anticipate anticipate anticipated anticipates anticipating
antiquate antiquate antiquated antiquates antiquating
ape ape aped apes aping
apologise apologise apologised apologises apologising
apologize apologize apologized apologizes apologizing
appal appal appals
appall appall appalled appalling appalls
apparel apparel appareled appareling apparelled apparelling apparels
appeal appeal appealed appealing appeals
appear appear appeared appearing appears
appease appease appeased appeases appeasing
append append appended appending appends
applaud applaud applauded applauding applauds
apply applied applies apply applying
appoint appoint appointed appointing appoints
appraise appraise appraised appraises appraising
appreciate appreciate appreciated appreciates appreciating
apprehend apprehend apprehended apprehending apprehends
apprentice apprentice apprenticed apprentices apprenticing
approach approach approached approaches approaching
appropriate appropriate appropriated appropriates appropriating
approve approve approved approves approving
approximate approximate approximated approximates approximating
arbitrate arbitrate arbitrated arbitrates arbitrating
arc arc arced arcing arcked arcking arcs
arch arch arched arches arching
archive archive archived archives archiving
argue argue argued argues arguing
arise arise arisen arises arising arose
arm arm armed arming arms
arouse arouse aroused arouses arousing
arraign arraign arraigned arraigning arraigns
arrange arrange arranged arranges arranging
array array arrayed arraying arrays
arrest arrest arrested arresting arrests
arrive arrive arrived arrives arriving
article article articles
articulate articulate articulated articulates articulating
ascend ascend ascended ascending ascends
ascertain ascertain ascertained ascertaining ascertains
ascribe ascribe ascribed ascribes ascribing
ash ash ashed ashes ashing
ask ask asked asking asks
asphalt asphalt asphalted asphalting asphalts
asphyxiate asphyxiate asphyxiated asphyxiates asphyxiating
aspire aspire aspired aspires aspiring
assail assail assailed assailing assails
assassinate assassinate assassinated assassinates assassinating
assault assault assaulted assaulting assaults
assemble assemble assembled assembles assembling
assent assent assented assenting assents
assert assert asserted asserting asserts
assess assess assessed assesses assessing
assign assign assigned assigning assigns
assimilate assimilate assimilated assimilates assimilating
assist assist assisted assisting assists
associate associate associated associates associating
assort assort assorted assorting assorts
assume assume assumed assumes assuming
assure assure assured assures assuring
asterisk asterisk asterisked asterisking asterisks
astonish astonish astonished astonishes astonishing
astound astound astounded astounding astounds
atone atone atoned atones atoning
attach attach attached attaching
attack attack attacked attacking attacks
attain attain attained attaining attains
attempt attempt attempted attempting attempts
attend attend attended attending attends
attest attest attested attesting attests
attire attire attired attires attiring
attract attract attracted attracting attracts
attribute attribute attributed attributes attributing
auction auction auctioned auctioning auctions
audit audit audited auditing audits
audition audition auditioned auditioning auditions
augment augment augmented augmenting augments
authenticate authenticate authenticated authenticates authenticating
author author authored authoring authors
authorise authorise authorised authorises authorising
authorize authorize authorized authorizes authorizing
autograph autograph autographed autographing autographs
automate automate automated automates automating
autopsy autopsied autopsies autopsy autopsying
avail avail availed availing avails
avalanche avalanche avalanches
avenge avenge avenged avenges avenging
average average averaged averages averaging
avert avert averted averting averts
avoid avoid avoided avoiding avoids
avow avow avowed avowing avows
await await awaited awaiting awaits
awake awake awakes awaking awoke awoken
awaken awaken awakened awakening awakens
award award awarded awarding awards
awe awe awed awes
ax ax axed axes axing
axe axe
babble babble babbled babbles babbling
baby babied babies baby babying
back back backed backing backs
backfire backfire backfired backfires backfiring
background background backgrounds
backlog backlog backlogged backlogging backlogs
backspace backspace
backtrack backtrack backtracked backtracking backtracks
badge badge badges
badger badger badgered badgering badgers
baffle baffle baffled baffles baffling
bag bag bagged bagging bags
bail bail bailed bailing bails
bait bait baited baiting baits
bake bake baked bakes baking
balance balance balanced balances balancing
bale bale baled bales baling
balk balk balked balking balks
ball ball balled balling balls
ballast ballast ballasted ballasting ballasts
balloon balloon ballooned ballooning balloons
ballot ballot balloted balloting ballots
bamboozle bamboozle bamboozled bamboozles bamboozling
ban ban banned banning bans
band band banded banding bands
bandage bandage bandaged bandages bandaging
bandy bandied bandies bandy bandying
bang bang banged banging bangs
banish banish banished banishes banishing
bank bank banked banking banks
bankrupt bankrupt bankrupted bankrupting bankrupts
banquet banquet banqueted banqueting banquets
banter banter bantered bantering banters
baptise baptise baptised baptises baptising
baptize baptize baptized baptizes baptizing
bar bar barred barring bars
barb barb barbed barbing barbs
barbecue barbecue barbecued barbecues barbecuing
barber barber barbered barbering barbers
bard bard bards
bare bare bared bares baring
bargain bargain bargained bargaining bargains
barge barge barged barges barging
bark bark barked barking barks
barn barn barns
barrage barrage barraged barrages barraging
barrel barrel barreled barreling barrelled barrelling barrels
barricade barricade barricaded barricades barricading
barter barter bartered bartering barters
base base based bases basing
bash bash bashed bashes bashing
bask bask basked basking basks
basket basket baskets
baste baste basted bastes basting
bat bat bats batted batting
batch batch batched batches batching
bath bath baths
bathe bathe bathed bathes bathing
batter batter battered battering batters
battle battle battled battles battling
bawl bawl bawled bawling bawls
bay bay bayed baying bays
bayonet bayonet bayoneted bayoneting bayonets bayonetted bayonetting
be am are be been being is was were
beach beach beached beaches beaching
bead bead beaded beading beads
beam beam beamed beaming beams
bear bear bearing bears bore born borne
beard beard bearded bearding beards
beat beat beaten beating beats
beautify beautified beautifies beautify beautifying
beaver beaver beavered beavering beavers
beckon beckon beckoned beckoning beckons
become became become becomes becoming
bed bed bedded bedding beds
beef beef beefed beefing beefs
beetle beetle beetled beetles beetling
befall befall befallen befalling befalls befell
befit befit befits befitted befitting
befriend befriend befriended befriending befriends
beg beg begged begging begs
beggar beggar beggared beggaring beggars
begin began begin beginning begins begun
begrudge begrudge begrudged begrudges begrudging
beguile beguile beguiled beguiles beguiling
behave behave behaved behaves behaving
behead behead beheaded beheading beheads
behold beheld behold beholding beholds
belabor belabor belabored belaboring belabors
belch belch belched belches belching
believe believe believed believes believing
belittle belittle belittled belittles belittling
bell bell belled belling bells
bellow bellow bellowed bellowing bellows
belly bellied bellies belly bellying
belong belong belonged belonging belongs
belt belt belted belting belts
bemoan bemoan bemoaned bemoaning bemoans
bemuse bemuse bemused bemuses bemusing
bend bend bending bends bent
benefit benefit benefited benefiting benefits benefitted benefitting
bequeath bequeath bequeathed bequeathing bequeaths
bereave bereave bereaved bereaves bereaving bereft
berry berried berries berry berrying
berth berth berthed berthing berths
beseech beseech beseeched beseeches beseeching besought
beset beset besets besetting
besiege besiege besieged besieges besieging
best best bested besting bests
bestow bestow bestowed bestowing bestows
bet bet bets betted betting
betray betray betrayed betraying betrays
better better bettered bettering betters
beware beware
bewilder bewilder bewildered bewildering bewilders
bewitch bewitch bewitched bewitches bewitching
bias bias biased biases biasing biassed biassing
bib bib bibs
bicker bicker bickered bickering bickers
bicycle bicycle bicycled bicycles bicycling
bid bade bid bidden bidding bids
bide bide bided bides biding boded
bike bike biked bikes biking
bill bill billed billing bills
billow billow billowed billowing billows
bin bin binned binning bins
bind bind binding binds bound
birch birch birched birches birching
bisect bisect bisected bisecting bisects
bitch bitch bitched bitches bitching
bite bit bite bites biting bitten
blab blab blabbed blabbing blabs
black black blacked blacking blacks
blacken blacken blackened blackening blackens
blacklist blacklist blacklisted blacklisting blacklists
blackmail blackmail blackmailed blackmailing blackmails
blame blame blamed blames blaming
blanch blanch blanched blanches blanching
blank blank blanked blanking blanks
blanket blanket blanketed blanketing blankets
blare blare blared blares blaring
blaspheme blaspheme blasphemed blasphemes blaspheming
blast blast blasted blasting blasts
blaze blaze blazed blazes blazing
bleach bleach bleached bleaches bleaching
bleat bleat bleated bleating bleats
bleed bled bleed bleeding bleeds
blemish blemish blemished blemishes blemishing
blend blend blended blending blends blent
bless bless blessed blesses blessing blest
blight blight blighted blighting blights
blind blind blinded blinding blinds
blindfold blindfold blindfolded blindfolding blindfolds
blink blink blinked blinking blinks
blinker blinker blinkered blinkering blinkers
blister blister blistered blistering blisters
blitz blitz blitzed blitzes blitzing
blob blob blobbed blobbing blobs
block block blocked blocking blocks
blockade blockade blockaded blockades blockading
blood blood blooded blooding bloods
bloody bloodied bloodies bloody bloodying
bloom bloom bloomed blooming blooms
blossom blossom blossomed blossoming blossoms
blot blot blots blotted blotting
blouse blouse bloused blouses blousing
blow blew blow blowing blown blows
blubber blubber blubbered blubbering blubbers
bludgeon bludgeon bludgeoned bludgeoning bludgeons
blue blue blued blueing blues bluing
bluff bluff bluffed bluffing bluffs
blunder blunder blundered blundering blunders
blunt blunt blunted blunting blunts
blur blur blurred blurring blurs
blurt blurt blurted blurting blurts
blush blush blushed blushes blushing
bluster bluster blustered blustering blusters
board board boarded boarding boards
boast boast boasted boasting boasts
boat boat boated boating boats
bob bob bobbed bobbing bobs
bobsled bobsled bobsledded bobsledding bobsleds
bode bode bodes boding
bog bog bogged bogging bogs
boggle boggle boggled boggles boggling
boil boil boiled boiling boils
bolster bolster bolstered bolstering bolsters
bolt bolt bolted bolting bolts
bomb bomb bombed bombing bombs
bombard bombard bombarded bombarding bombards
bond bond bonded bonding bonds
bone bone boned bones boning
boo boo booed booing boos
book book booked booking books
bookmark bookmark bookmarked bookmarking bookmarks
boom boom boomed booming booms
boomerang boomerang boomeranged boomeranging boomerangs
boost boost boosted boosting boosts
booster booster boosters
boot boot booted booting boots
bootleg bootleg bootlegged bootlegging bootlegs
bootstrap bootstrap
booze booze
bop bop
border border bordered bordering borders
bore bored bores boring
borrow borrow borrowed borrowing borrows
boss boss bossed bosses bossing
botch botch botched botches botching
bother bother bothered bothering bothers
bottle bottle bottled bottles bottling
bottleneck bottleneck bottlenecks
bottom bottom bottomed bottoming bottoms
bounce bounce bounced bounces bouncing
bound bounded bounding bounds
bow bow bowed bowing bows
bowl bowl bowled bowling bowls
box box boxed boxes boxing
boycott boycott boycotted boycotting boycotts
brace brace braced braces bracing
bracket bracket bracketed bracketing brackets
brag brag bragged bragging brags
braid braid braided braiding braids
brain brain brained braining brains
brainstorm brainstorm brainstormed brainstorming brainstorms
brainwash brainwash brainwashed brainwashes brainwashing
braise braise braised braises braising
brake brake braked brakes braking
branch branch branched branches branching
brand brand branded branding brands
brandish brandish brandished brandishes brandishing
brave brave braved braves braving
brawl brawl brawled brawling brawls
bray bray brayed braying brays
brazen brazen brazened brazening brazens
breach breach breached breaches breaching
break break breaking breaks broke broken
breakfast breakfast breakfasted breakfasting breakfasts
breast breast breasted breasting breasts
breathe breathe breathed breathes breathing
breed bred breed breeding breeds
breeze breeze breezed breezes breezing
brew brew brewed brewing brews
bribe bribe bribed bribes bribing
brick brick bricked bricking bricks
bridge bridge bridged bridges bridging
bridle bridle bridled bridles bridling
brief brief briefed briefing briefs
brighten brighten brightened brightening brightens
brim brim brimmed brimming brims
brine brine
bring bring bringing brings brought
bristle bristle bristled bristles bristling
broach broach broached broaches broaching
broadcast broadcast broadcasted broadcasting broadcasts
broaden broaden broadened broadening broadens
broadside broadside broadsided broadsides broadsiding
brocade brocade brocaded brocades brocading
broil broil broiled broiling broils
broker broker brokered brokering brokers
bronze bronze bronzed bronzes bronzing
brood brood brooded brooding broods
brook brook brooked brooking brooks
browbeat browbeat browbeaten browbeating browbeats
brown brown browned browning browns
browse browse browsed browses browsing
bruise bruise bruised bruises bruising
brush brush brushed brushes brushing
bubble bubble bubbled bubbles bubbling
buck buck bucked bucking bucks
bucket bucket bucketed bucketing buckets
buckle buckle buckled buckles buckling
bud bud budded budding buds
buddy buddies buddy
budge budge budged budges budging
budget budget budgeted budgeting budgets
buff buff buffed buffing buffs
buffer buffer buffered buffering buffers
buffet buffet buffeted buffeting buffets
bug bug bugged bugging bugs
bugger bugger buggers
build build building builds built
bulge bulge bulged bulges bulging
bulk bulk bulked bulking bulks
bull bull bulled bulling bulls
bulldoze bulldoze bulldozed bulldozes bulldozing
bully bullied bullies bully bullying
bum bum bummed bumming bums
bump bump bumped bumping bumps
bunch bunch bunched bunches bunching
bundle bundle bundled bundles bundling
bung bung
bungle bungle bungled bungles bungling
bunk bunk bunked bunking bunks
bunker bunker bunkers
buoy buoy buoyed buoying buoys
burden burden burdened burdening burdens
burgle burgle
burn burn burned burning burns burnt
burnish burnish burnished burnishes burnishing
burp burp burped burping burps
burr burr burred burring burrs
burrow burrow burrowed burrowing burrows
burst burst bursting bursts
bury buried buries bury burying
bus bus bused buses busing
bust bust busted busting busts
bustle bustle bustled bustles bustling
busy busied busies busy busying
butcher butcher butchered butchering butchers
butt butt butted butting butts
butter butter buttered buttering butters
button button buttoned buttoning buttons
buttonhole buttonhole buttonholed buttonholes buttonholing
buttress buttress buttressed buttresses buttressing
buy bought buy buying buys
buzz buzz buzzed buzzes buzzing
bypass bypass bypassed bypasses bypassing
cable cable cabled cables cabling
cache cache cached caches caching
cackle cackle cackled cackles cackling
cage cage caged cages caging
cajole cajole cajoled cajoles cajoling
cake cake caked cakes caking
calculate calculate calculated calculates calculating
calendar calendar calendared calendaring calendars
calibrate calibrate calibrated calibrates calibrating
calk calk calked calking calks
call call called calling calls
callus callus callused calluses callusing
calm calm calmed calming calms
calve calve calves
camouflage camouflage camouflaged camouflages camouflaging
camp camp camped camping camps
campaign campaign campaigned campaigning campaigns
can can canned canning cans could
canal canal canals
cancel cancel canceled canceling cancelled cancelling cancels
candidate candidate candidates
candle candle candled candles candling
candy candied candies candy candying
cane cane caned canes caning
canker canker cankered cankering cankers
canoe canoe canoed canoeing canoes
canopy canopied canopies canopy canopying
cant cant
canter canter cantered cantering canters
canvas canvas canvased canvases canvasing
canvass canvass canvassed canvasses canvassing
cap cap capped capping caps
caper caper capered capering capers
capitalise capitalise capitalised capitalises capitalising
capitalize capitalize capitalized capitalizes capitalizing
capitulate capitulate capitulated capitulates capitulating
capsule capsule capsuled capsules capsuling
captain captain captained captaining captains
caption caption captioned captioning captions
captivate captivate captivated captivates captivating
capture capture captured captures capturing
caravan caravan caravans
card card carded carding cards
care care cared cares caring
career career careered careering careers
caress caress caressed caresses caressing
caricature caricature caricatured caricatures caricaturing
carol carol caroled caroling carolled carolling carols
carouse carouse caroused carouses carousing
carp carp carped carping carps
carpet carpet carpeted carpeting carpets
carry carried carries carry carrying
cart cart carted carting carts
cartoon cartoon cartooned cartooning cartoons
cartwheel cartwheel cartwheeled cartwheeling cartwheels
carve carve carved carves carving
cascade cascade cascaded cascades cascading
case case cased cases casing
cash cash cashed cashes cashing
cashier cashier cashiered cashiering cashiers
cast cast casting casts
castigate castigate castigated castigates castigating
castle castle castled castles castling
castrate castrate castrated castrates castrating
cat cat cats
catalog catalog cataloged cataloging catalogs
catalogue catalogue catalogued catalogues cataloguing
catapult catapult catapulted catapulting catapults
catcall catcall catcalled catcalling catcalls
catch catch catches catching caught
categorise categorise categorised categorises categorising
categorize categorize categorized categorizes categorizing
cater cater catered catering caters
caucus caucus caucused caucuses caucusing
caulk caulk caulked caulking caulks
cause cause caused causes causing
caution caution cautioned cautioning cautions
cave cave caved caves caving
caw caw cawed cawing caws
cease cease ceased ceases ceasing
cede cede ceded cedes ceding
celebrate celebrate celebrated celebrates celebrating
cement cement cemented cementing cements
censor censor censored censoring censors
censure censure censured censures censuring
census census censused censuses censusing
center center centered centering centers
centralise centralise centralised centralises centralising
centralize centralize centralized centralizes centralizing
centrifuge centrifuge
certificate certificate certificated certificates certificating
certify certified certifies certify certifying
chafe chafe chafed chafes chafing
chaff chaff chaffed chaffing chaffs
chagrin chagrin chagrined chagrining chagrins
chain chain chained chaining chains
chair chair chaired chairing chairs
chalk chalk chalked chalking chalks
challenge challenge challenged challenges challenging
champ champ champed champing champs
champion champion championed championing champions
chance chance chanced chances chancing
change change changed changes changing
channel channel channeled channeling channelled channelling channels
chant chant chanted chanting chants
chap chap chapped chapping chaps
chaperon chaperon chaperoned chaperoning chaperons
chaperone chaperone chaperones
char char charred charring chars
characterise characterise characterised characterises characterising
characterize characterize characterized characterizes characterizing
charge charge charged charges charging
charm charm charmed charming charms
chart chart charted charting charts
charter charter chartered chartering charters
chase chase chased chases chasing
chasten chasten chastened chastening chastens
chastise chastise chastised chastises chastising
chat chat chats chatted chatting
chatter chatter chattered chattering chatters
chauffeur chauffeur chauffeured chauffeuring chauffeurs
cheapen cheapen cheapened cheapening cheapens
cheat cheat cheated cheating cheats
check check checked checking checks
checker checker checkers
cheek cheek cheeked cheeking cheeks
cheer cheer cheered cheering cheers
cherish cherish cherished cherishes cherishing
chew chew chewed chewing chews
chicken chicken chickened chickening chickens
chide chid chidden chide chided chides chiding
chill chill chilled chilling chills
chime chime chimed chimes chiming
chin chin chinned chinning chins
chink chink chinked chinking chinks
chip chip chipped chipping chips
chirp chirp chirped chirping chirps
chisel chisel chiseled chiseling chiselled chiselling chisels
chloroform chloroform chloroformed chloroforming chloroforms
choke choke choked chokes choking
choose choose chooses choosing chose chosen
chop chop chopped chopping chops
chorus chorus chorused choruses chorusing
christen christen christened christening christens
chronicle chronicle chronicled chronicles chronicling
chuck chuck chucked chucking chucks
chuckle chuckle chuckled chuckles chuckling
chum chum chummed chumming chums
chunk chunk chunks
churn churn churned churning churns
chute chute chutes
cinch cinch cinched cinches cinching
cipher cipher ciphered ciphering ciphers
circle circle circled circles circling
circulate circulate circulated circulates circulating
circumcise circumcise circumcised circumcises circumcising
circumflex circumflex
circumvent circumvent circumvented circumventing circumvents
cite cite cited cites citing
civilise civilise civilised civilises civilising
civilize civilize civilized civilizes civilizing
clack clack clacked clacking clacks
clad clad
claim claim claimed claiming claims
clam clam clammed clamming clams
clamber clamber clambered clambering clambers
clamor clamor clamored clamoring clamors
clamp clamp clamped clamping clamps
clang clang clanged clanging clangs
clank clank clanked clanking clanks
clap clap clapped clapping claps
clarify clarified clarifies clarify clarifying
clash clash clashed clashes clashing
clasp clasp clasped clasping clasps
class class classed classes classing
classify classified classifies classify classifying
clatter clatter clattered clattering clatters
claw claw clawed clawing claws
clean clean cleaned cleaning cleans
cleanse cleanse cleansed cleanses cleansing
clear clear cleared clearing clears
cleave cleave cleaved cleaves cleaving cleft clove cloven
clench clench clenched clenches clenching
clerk clerk clerked clerking clerks
click click clicked clicking clicks
climax climax climaxed climaxes climaxing
climb climb climbed climbing climbs
clinch clinch clinched clinches clinching
cling cling clinging clings clung
clink clink clinked clinking clinks
clip clip clipped clipping clips
cloak cloak cloaked cloaking cloaks
clock clock clocked clocking clocks
clog clog clogged clogging clogs
cloister cloister cloistered cloistering cloisters
clone clone clones
close close closed closes closing
closet closet closeted closeting closets
closure closure closures
clot clot clots clotted clotting
clothe clothe clothed clothes clothing
cloud cloud clouded clouding clouds
clout clout clouted clouting clouts
clown clown clowned clowning clowns
club club clubbed clubbing clubs
cluck cluck clucked clucking clucks
clue clue clued clues cluing
clump clump clumped clumping clumps
cluster cluster clustered clustering clusters
clutch clutch clutched clutches clutching
clutter clutter cluttered cluttering clutters
coach coach coached coaches coaching
coagulate coagulate coagulated coagulates coagulating
coalesce coalesce coalesced coalesces coalescing
coarsen coarsen coarsened coarsening coarsens
coast coast coasted coasting coasts
coat coat coated coating coats
coax coax coaxed coaxes coaxing
cobble cobble
cobweb cobweb cobwebs
cock cock cocked cocking cocks
cocoon cocoon cocooned cocooning cocoons
code code coded codes coding
coerce coerce coerced coerces coercing
coexist coexist coexisted coexisting coexists
coil coil coiled coiling coils
coin coin coined coining coins
coincide coincide coincided coincides coinciding
coke coke coked cokes coking
collaborate collaborate collaborated collaborates collaborating
collapse collapse collapsed collapses collapsing
collar collar collared collaring collars
collate collate collated collates collating
collect collect collected collecting collects
collide collide collided collides colliding
colonise colonise colonised colonises colonising
colonize colonize colonized colonizes colonizing
color color colored coloring colors
comb comb combed combing combs
combat combat combated combating combats combatted combatting
combine combine combined combines combining
come came come comes coming
comfort comfort comforted comforting comforts
command command commanded commanding commands
commandeer commandeer commandeered commandeering commandeers
commemorate commemorate commemorated commemorates commemorating
commence commence commenced commences commencing
commend commend commended commending commends
comment comment commented commenting comments
commercialise commercialise commercialised commercialises commercialising
commercialize commercialize commercialized commercializes commercializing
commiserate commiserate commiserated commiserates commiserating
commission commission commissioned commissioning commissions
commit commit commits committed committing
commune commune communed communes communing
communicate communicate communicated communicates communicating
commute commute commuted commutes commuting
compact compact compacted compacting compacts
companion companion companions
compare compare compared compares comparing
compartment compartment compartments
compass compass compassed compasses compassing
compel compel compelled compelling compels
compensate compensate compensated compensates compensating
compete compete competed competes competing
compile compile compiled compiles compiling
complain complain complained complaining complains
complement complement complemented complementing complements
complete complete completed completes completing
complex complex complexes
complicate complicate complicated complicates complicating
compliment compliment complimented complimenting compliments
comply complied complies comply complying
compose compose composed composes composing
composite composite composites
compost compost composted composting composts
compound compound compounded compounding compounds
comprehend comprehend comprehended comprehending comprehends
compress compress compressed compresses compressing
comprise comprise comprised comprises comprising
compromise compromise compromised compromises compromising
compute compute computed computes computing
computerise computerise computerised computerises computerising
computerize computerize computerized computerizes computerizing
con con conned conning cons
concatenate concatenate concatenated concatenates concatenating
conceal conceal concealed concealing conceals
concede concede conceded concedes conceding
conceive conceive conceived conceives conceiving
concentrate concentrate concentrated concentrates concentrating
concern concern concerned concerning concerns
conciliate conciliate conciliated conciliates conciliating
conclude conclude concluded concludes concluding
concoct concoct concocted concocting concocts
concord concord
concrete concrete concreted concretes concreting
concur concur concurred concurring concurs
condemn condemn condemned condemning condemns
condense condense condensed condenses condensing
condescend condescend condescended condescending condescends
condition condition conditioned conditioning conditions
condone condone condoned condones condoning
conduct conduct conducted conducting conducts
cone cone cones
confederate confederate confederated confederates confederating
confer confer conferred conferring confers
confess confess confessed confesses confessing
confide confide confided confides confiding
configure configure configured configures configuring
confine confine confined confines confining
confirm confirm confirmed confirming confirms
confiscate confiscate confiscated confiscates confiscating
conflict conflict conflicted conflicting conflicts
conform conform conformed conforming conforms
confound confound confounded confounding confounds
confront confront confronted confronting confronts
confuse confuse confused confuses confusing
congeal congeal congealed congealing congeals
congest congest congested congesting congests
conglomerate conglomerate conglomerated conglomerates conglomerating
congratulate congratulate congratulated congratulates congratulating
congregate congregate congregated congregates congregating
congress congress congresses
conjecture conjecture conjectured conjectures conjecturing
conjugate conjugate conjugated conjugates conjugating
conjure conjure conjured conjures conjuring
connect connect connected connecting connects
connote connote connoted connotes connoting
conquer conquer conquered conquering conquers
consecrate consecrate consecrated consecrates consecrating
consent consent consented consenting consents
conserve conserve conserved conserves conserving
consider consider considered considering considers
consign consign consigned consigning consigns
consist consist consisted consisting consists
console console consoled consoles consoling
consolidate consolidate consolidated consolidates consolidating
consort consort consorted consorting consorts
conspire conspire conspired conspires conspiring
constitute constitute constituted constitutes constituting
constrain constrain constrained constraining constrains
constrict constrict constricted constricting constricts
construct construct constructed constructing constructs
construe construe construed construes construing
consult consult consulted consulting consults
consume consume consumed consumes consuming
consummate consummate consummated consummates consummating
contact contact contacted contacting contacts
contain contain contained containing contains
contaminate contaminate contaminated contaminates contaminating
contemplate contemplate contemplated contemplates contemplating
contend contend contended contending contends
content content contented contenting contents
contest contest contested contesting contests
continue continue continued continues continuing
contort contort contorted contorting contorts
contour contour contoured contouring contours
contract contract contracted contracting contracts
contradict contradict contradicted contradicting contradicts
contrast contrast contrasted contrasting contrasts
contravene contravene contravenes
contribute contribute contributed contributes contributing
contrive contrive contrived contrives contriving
control control controlled controlling controls
convalesce convalesce convalesced convalesces convalescing
convene convene convened convenes convening
converge converge converged converges converging
converse converse conversed converses conversing
convert convert converted converting converts
convey convey conveyed conveying conveys
convict convict convicted convicting convicts
convince convince convinced convinces convincing
convoy convoy convoyed convoying convoys
convulse convulse convulsed convulses convulsing
coo coo cooed cooing coos
cook cook cooked cooking cooks
cool cool cooled cooling cools
coop coop cooped cooping coops
cooperate cooperate cooperated cooperates cooperating
coordinate coordinate coordinated coordinates coordinating
cope cope coped copes coping
copper copper coppers
copulate copulate
copy copied copies copy copying
copyright copyright copyrighted copyrighting copyrights
cord cord corded cording cords
cordon cordon cordoned cordoning cordons
core core cored cores coring
cork cork corked corking corks
corkscrew corkscrew corkscrewed corkscrewing corkscrews
corn corn corned corning corns
corner corner cornered cornering corners
corral corral corralled corralling corrals
correct correct corrected correcting corrects
correspond correspond corresponded corresponding corresponds
corroborate corroborate corroborated corroborates corroborating
corrode corrode corroded corrodes corroding
corrupt corrupt corrupted corrupting corrupts
corset corset corseted corseting corsets
cost cost costed costing costs
costume costume costumed costumes costuming
couch couch couched couches couching
cough cough coughed coughing coughs
counsel counsel counseled counseling counselled counsels
count count counted counting counts
countenance countenance countenanced countenances countenancing
counter counter countered countering counters
counteract counteract counteracted counteracting counteracts
counterattack counterattack counterattacked counterattacking counterattacks
counterbalance counterbalance counterbalanced counterbalances counterbalancing
counterfeit counterfeit counterfeited counterfeiting counterfeits
countersign countersign countersigned countersigning countersigns
couple couple coupled couples coupling
course course coursed courses coursing
court court courted courting courts
covenant covenant covenanted covenanting covenants
cover cover covered covering covers
covet covet coveted coveting covets
cow cow cowed cowing cows
cower cower cowered cowering cowers
crab crab crabbed crabbing crabs
crack crack cracked cracking cracks
crackle crackle crackled crackles crackling
cradle cradle cradled cradles cradling
craft craft crafted crafting crafts
cram cram crammed cramming crams
cramp cramp cramped cramping cramps
crane crane craned cranes craning
crank crank cranked cranking cranks
crash crash crashed crashes crashing
crate crate crated crates crating
crater crater cratered cratering craters
crave crave craved craves craving
crawl crawl crawled crawling crawls
crayon crayon crayoned crayoning crayons
craze craze crazed crazes crazing
creak creak creaked creaking creaks
cream cream creamed creaming creams
crease crease creased creases creasing
create create created creates creating
credential credential credentials
credit credit credited crediting credits
creep creep creeping creeps crept
cremate cremate cremated cremates cremating
crepe crepe crepes
crest crest crested cresting crests
crew crewed crewing crews
crimson crimson crimsoned crimsoning crimsons
cringe cringe cringed cringes cringing
crinkle crinkle crinkled crinkles crinkling
cripple cripple crippled cripples crippling
crisp crisp crisped crisping crisps
crisscross crisscross crisscrossed crisscrosses crisscrossing
criticise criticise criticised criticises criticising
criticize criticize criticized criticizes criticizing
critique critique critiqued critiques critiquing
croak croak croaked croaking croaks
crochet crochet crocheted crocheting crochets
crock crock crocks
crook crook crooked crooking crooks
croon croon crooned crooning croons
crop crop cropped cropping crops
cross cross crossed crosses crossing
crouch crouch crouched crouches crouching
crow crew crow crowed crowing crows
crowd crowd crowded crowding crowds
crown crown crowned crowning crowns
crucify crucified crucifies crucify crucifying
cruise cruise cruised cruises cruising
crumble crumble crumbled crumbles crumbling
crumple crumple crumpled crumples crumpling
crunch crunch crunched crunches crunching
crusade crusade crusaded crusades crusading
crush crush crushed crushes crushing
crust crust crusted crusting crusts
crutch crutch crutches
cry cried cries cry crying
cube cube cubed cubes cubing
cuckoo cuckoo cuckoos
cuddle cuddle cuddled cuddles cuddling
cue cue cued cueing cues cuing
cuff cuff cuffed cuffing cuffs
cull cull culled culling culls
culminate culminate culminated culminates culminating
cultivate cultivate cultivated cultivates cultivating
culture culture cultured cultures culturing
cup cup cupped cupping cups
curb curb curbed curbing curbs
curdle curdle curdled curdles curdling
cure cure cured cures curing
curl curl curled curling curls
curry curried curries curry currying
curse curse cursed curses cursing
curtail curtail curtailed curtailing curtails
curtain curtain curtained curtaining curtains
curtsey curtsey curtseyed curtseying curtseys
curtsy curtsied curtsies curtsy curtsying
curve curve curved curves curving
cushion cushion cushioned cushioning cushions
customise customise customised customises customising
customize customize customized customizes customizing
cut cut cuts cutting
cycle cycle cycled cycles cycling
dab dab dabbed dabbing dabs
dabble dabble dabbled dabbles dabbling
dally dallied dallies dally dallying
dam dam dammed damming dams
damage damage damaged damages damaging
damn damn damned damning damns
damp damp damped damping damps
dampen dampen dampened dampening dampens
dance dance danced dances dancing
dangle dangle dangled dangles dangling
dare dare dared dares daring
darken darken darkened darkening darkens
darn darn darned darning darns
dart dart darted darting darts
dash dash dashed dashes dashing
date date dated dates dating
daub daub daubed daubing daubs
daunt daunt daunted daunting daunts
dawdle dawdle dawdled dawdles dawdling
dawn dawn dawned dawning dawns
daydream daydream daydreamed daydreaming daydreams
daylight daylight
daze daze dazed dazes dazing
dazzle dazzle dazzled dazzles dazzling
deaden deaden deadened deadening deadens
deadlock deadlock deadlocked deadlocking deadlocks
deal deal dealing deals dealt
dean dean deans
debase debase debased debases debasing
debate debate debated debates debating
debilitate debilitate debilitated debilitates debilitating
debit debit debited debiting debits
debrief debrief debriefed debriefing debriefs
debug debug debugged debugging debugs
debunk debunk debunked debunking debunks
debut debut debuted debuting debuts
decapitate decapitate decapitated decapitates decapitating
decay decay decayed decaying decays
decease decease deceased deceases deceasing
deceive deceive deceived deceives deceiving
decentralise decentralise decentralised decentralises decentralising
decentralize decentralize decentralized decentralizes decentralizing
decide decide decided decides deciding
decimate decimate decimated decimates decimating
decipher decipher deciphered deciphering deciphers
deck deck decked decking decks
declare declare declared declares declaring
decline decline declined declines declining
decode decode decoded decodes decoding
decompose decompose decomposed decomposes decomposing
decorate decorate decorated decorates decorating
decoy decoy decoyed decoying decoys
decrease decrease decreased decreases decreasing
decree decree decreed decreeing decrees
decry decried decries decry decrying
dedicate dedicate dedicated dedicates dedicating
deduce deduce deduced deduces deducing
deduct deduct deducted deducting deducts
deem deem deemed deeming deems
deepen deepen deepened deepening deepens
deface deface defaced defaces defacing
defame defame defamed defames defaming
default default defaulted defaulting defaults
defeat defeat defeated defeating defeats
defecate defecate defecated defecates defecating
defect defect defected defecting defects
defend defend defended defending defends
defer defer deferred deferring defers
defile defile defiled defiles defiling
define define defined defines defining
deflate deflate deflated deflates deflating
deflect deflect deflected deflecting deflects
deform deform deformed deforming deforms
defraud defraud defrauded defrauding defrauds
defrost defrost defrosted defrosting defrosts
defy defied defies defy defying
degenerate degenerate degenerated degenerates degenerating
degrade degrade degraded degrades degrading
dehydrate dehydrate dehydrated dehydrates dehydrating
deify deified deifies deify deifying
deign deign deigned deigning deigns
deject deject dejected dejecting dejects
delay delay delayed delaying delays
delegate delegate delegated delegates delegating
delete delete deleted deletes deleting
deliberate deliberate deliberated deliberates deliberating
delight delight delighted delighting delights
delimit delimit delimited delimiting delimits
deliver deliver delivered delivering delivers
delude delude deluded deludes deluding
deluge deluge deluged deluges deluging
delve delve delved delves delving
demand demand demanded demanding demands
demean demean demeaned demeaning demeans
demerit demerit demerits
demise demise demised demises demising
demolish demolish demolished demolishes demolishing
demonstrate demonstrate demonstrated demonstrates demonstrating
demoralise demoralise demoralised demoralises demoralising
demoralize demoralize demoralized demoralizes demoralizing
demote demote demoted demotes demoting
demount demount
den den dens
denigrate denigrate
denote denote denoted denotes denoting
denounce denounce denounced denounces denouncing
dent dent dented denting dents
deny denied denies deny denying
deodorise deodorise deodorised deodorises deodorising
deodorize deodorize deodorized deodorizes deodorizing
depart depart departed departing departs
depend depend depended depending depends
depict depict depicted depicting depicts
deplete deplete depleted depletes depleting
deplore deplore deplored deplores deploring
deport deport deported deporting deports
depose depose deposed deposes deposing
deposit deposit deposited depositing deposits
deprave deprave depraved depraves depraving
deprecate deprecate deprecated deprecates deprecating
depreciate depreciate depreciated depreciates depreciating
depress depress depressed depresses depressing
deprive deprive deprived deprives depriving
derail derail derailed derailing derails
derange derange deranged deranges deranging
deride deride derided derides deriding
derive derive derived derives deriving
derrick derrick derricks
descend descend descended descending descends
descent descent descents
describe describe described describes describing
desecrate desecrate desecrated desecrates desecrating
desert desert deserted deserting deserts
deserve deserve deserved deserves deserving
design design designed designing designs
designate designate designated designates designating
desire desire desired desires desiring
desist desist desisted desisting desists
desolate desolate desolated desolates desolating
despair despair despaired despairing despairs
despatch despatch despatched despatches despatching
despise despise despised despises despising
destabilise destabilise
destabilize destabilize
destine destine destined destines destining
destroy destroy destroyed destroying destroys
detach detach detached detaches detaching
detail detail detailed detailing details
detain detain detained detaining detains
detect detect detected detecting detects
deter deter deterred deterring deters
deteriorate deteriorate deteriorated deteriorates deteriorating
determine determine determined determines determining
detest detest detested detesting detests
dethrone dethrone dethroned dethrones dethroning
detonate detonate detonated detonates detonating
detour detour detoured detouring detours
detract detract detracted detracting detracts
devalue devalue
devastate devastate devastated devastates devastating
develop develop developed developing develops
deviate deviate deviated deviates deviating
devil devil deviled deviling devilled devilling devils
devise devise devised devises devising
devolve devolve devolved devolves devolving
devote devote devoted devotes devoting
devour devour devoured devouring devours
diagnose diagnose diagnosed diagnoses diagnosing
diagram diagram diagramed diagraming diagrammed diagramming diagrams
dial dial dialed dialing dials
dialog dialog dialogs
dialogue dialogue dialogues
diaper diaper diapered diapering diapers
diaphragm diaphragm diaphragms
dice dice diced dices dicing
dictate dictate dictated dictates dictating
die die died dies dying
diet diet dieted dieting diets
differ differ differed differing differs
differentiate differentiate differentiated differentiates differentiating
diffuse diffuse diffused diffuses diffusing
dig dig digging digs dug
digest digest digested digesting digests
digitise digitise digitised digitises digitising
digitize digitize digitized digitizes digitizing
dignify dignified dignifies dignify dignifying
digress digress digressed digresses digressing
dike dike diked dikes diking
dilate dilate dilated dilates dilating
dilute dilute diluted dilutes diluting
dim dim dimmed dimming dims
diminish diminish diminished diminishes diminishing
dimple dimple dimpled dimples dimpling
din din dinned dinning dins
dine dine dined dines dining
dip dip dipped dipping dips
direct direct directed directing directs
dirty dirtied dirties dirty dirtying
disable disable disabled disables disabling
disadvantage disadvantage disadvantaged disadvantages disadvantaging
disagree disagree disagreed disagreeing disagrees
disallow disallow disallowed disallowing disallows
disambiguate disambiguate
disappear disappear disappeared disappearing disappears
disappoint disappoint disappointed disappointing disappoints
disapprove disapprove disapproved disapproves disapproving
disarm disarm disarmed disarming disarms
disarray disarray disarrayed disarraying disarrays
disavow disavow disavowed disavowing disavows
disband disband disbanded disbanding disbands
disbelieve disbelieve disbelieved disbelieves disbelieving
disburse disburse disbursed disburses disbursing
disc disc discs
discard discard discarded discarding discards
discern discern discerned discerning discerns
discharge discharge discharged discharges discharging
discipline discipline disciplined disciplines disciplining
disclaim disclaim disclaimed disclaiming disclaims
disclose disclose disclosed discloses disclosing
disco disco discos
discolor discolor discolored discoloring discolors
disconcert disconcert disconcerted disconcerting disconcerts
disconnect disconnect disconnected disconnecting disconnects
discontent discontent discontented discontenting discontents
discontinue discontinue discontinued discontinues discontinuing
discord discord discorded discording discords
discount discount discounted discounting discounts
discourage discourage discouraged discourages discouraging
discourse discourse discoursed discourses discoursing
discover discover discovered discovering discovers
discredit discredit discredited discrediting discredits
discriminate discriminate discriminated discriminates discriminating
discuss discuss discussed discusses discussing
disdain disdain disdained disdaining disdains
disembark disembark disembarked disembarking disembarks
disengage disengage disengaged disengages disengaging
disentangle disentangle disentangled disentangles disentangling
disfavor disfavor disfavored disfavoring disfavors
disfigure disfigure disfigured disfigures disfiguring
disgrace disgrace disgraced disgraces disgracing
disguise disguise disguised disguises disguising
disgust disgust disgusted disgusting disgusts
dish dish dished dishes dishing
dishearten dishearten disheartened disheartening disheartens
dishonor dishonor dishonored dishonoring dishonors
disillusion disillusion disillusioned disillusioning disillusions
disinfect disinfect disinfected disinfecting disinfects
disinherit disinherit disinherited disinheriting disinherits
disintegrate disintegrate disintegrated disintegrates disintegrating
disjoint disjoint disjointed disjointing disjoints
disk disk disks
dislike dislike disliked dislikes disliking
dislocate dislocate dislocated dislocates dislocating
dislodge dislodge dislodged dislodges dislodging
dismantle dismantle dismantled dismantles dismantling
dismay dismay dismayed dismaying dismays
dismember dismember dismembered dismembering dismembers
dismiss dismiss dismissed dismisses dismissing
dismount dismount dismounted dismounting dismounts
disobey disobey disobeyed disobeying disobeys
disorder disorder disordered disordering disorders
disown disown disowned disowning disowns
disparage disparage disparaged disparages disparaging
dispatch dispatch dispatched dispatches dispatching
dispel dispel dispelled dispelling dispels
dispense dispense dispensed dispenses dispensing
disperse disperse dispersed disperses dispersing
displace displace displaced displaces displacing
display display displayed displaying displays
displease displease displeased displeases displeasing
dispose dispose disposed disposes disposing
dispossess dispossess dispossessed dispossesses dispossessing
disproportionate disproportionate
disprove disprove disproved disproven disproves disproving
dispute dispute disputed disputes disputing
disqualify disqualified disqualifies disqualify disqualifying
disquiet disquiet disquieted disquieting disquiets
disregard disregard disregarded disregarding disregards
disrespect disrespect disrespected disrespecting disrespects
disrupt disrupt disrupted disrupting disrupts
dissatisfy dissatisfied dissatisfies dissatisfy dissatisfying
dissect dissect dissected dissecting dissects
disseminate disseminate disseminated disseminates disseminating
dissent dissent dissented dissenting dissents
dissipate dissipate dissipated dissipates dissipating
dissociate dissociate dissociated dissociates dissociating
dissolve dissolve dissolved dissolves dissolving
dissuade dissuade dissuaded dissuades dissuading
distance distance distanced distances distancing
distend distend distended distending distends
distill distil distill distilled distilling distills distils
distinguish distinguish distinguished distinguishes distinguishing
distort distort distorted distorting distorts
distract distract distracted distracting distracts
distress distress distressed distresses distressing
distribute distribute distributed distributes distributing
distrust distrust distrusted distrusting distrusts
disturb disturb disturbed disturbing disturbs
disuse disuse disused disuses disusing
ditch ditch ditched ditches ditching
dither dither dithered dithering dithers
dive dive dived dives diving dove
diverge diverge diverged diverges diverging
diversify diversified diversifies diversify diversifying
divert divert diverted diverting diverts
divest divest divested divesting divests
divide divide divided divides dividing
divine divine divined divines divining
divorce divorce divorced divorces divorcing
divulge divulge divulged divulges divulging
do did do does doing done
dock dock docked docking docks
doctor doctor doctored doctoring doctors
document document documented documenting documents
dodge dodge dodged dodges dodging
dog dog dogged dogging dogs
dole dole doled doles doling
doll doll dolled dolling dolls
dolly dollies dolly
dome dome domed domes doming
domesticate domesticate domesticated domesticates domesticating
domicile domicile domiciled domiciles domiciling
dominate dominate dominated dominates dominating
don don dons
donate donate donated donates donating
doodle doodle doodled doodles doodling
doom doom doomed dooming dooms
dope dope doped dopes doping
dose dose dosed doses dosing
dot dot dots dotted dotting
dote dote doted dotes doting
double double doubled doubles doubling
doubt doubt doubted doubting doubts
douse douse doused douses dousing
down down downed downing downs
downgrade downgrade downgraded downgrades downgrading
doze doze dozed dozes dozing
draft draft drafted drafting drafts
drag drag dragged dragging drags
drain drain drained draining drains
dramatise dramatise dramatised dramatises dramatising
dramatize dramatize dramatized dramatizes dramatizing
drape drape draped drapes draping
draw draw drawing drawn draws drew
drawl drawl drawled drawling drawls
dread dread dreaded dreading dreads
dream dream dreamed dreaming dreams
dredge dredge dredged dredges dredging
drench drench drenched drenches drenching
dress dress dressed dresses dressing
dribble dribble dribbled dribbles dribbling
drift drift drifted drifting drifts
drill drill drilled drilling drills
drink drank drink drinking drinks drunk
drip drip dripped dripping drips
drive drive driven drives driving drove
drivel drivel driveled driveling drivelled drivelling drivels
drizzle drizzle drizzled drizzles drizzling
drone drone droned drones droning
drool drool drooled drooling drools
droop droop drooped drooping droops
drop drop dropped dropping drops
drown drown drowned drowning drowns
drowse drowse drowsed drowses drowsing
drudge drudge drudged drudges drudging
drug drug drugged drugging drugs
drum drum drummed drumming drums
dry dried dries dry drying
dub dub dubbed dubbing dubs
duck duck ducked ducking ducks
duel duel dueled dueling duelled duelling duels
dull dull dulled dulling dulls
dumbfound dumbfound dumbfounded dumbfounding dumbfounds
dumfound dumfound dumfounded dumfounding dumfounds
dump dump dumped dumping dumps
dunk dunk dunked dunking dunks
dupe dupe duped dupes duping
duplex duplex duplexes
duplicate duplicate duplicated duplicates duplicating
dust dust dusted dusting dusts
dwarf dwarf dwarfed dwarfing dwarfs
dwell dwell dwelled dwelling dwells dwelt
dwindle dwindle dwindled dwindles dwindling
dye dye dyed dyeing dyes
dyke dyked dyking
dynamite dynamite dynamited dynamites dynamiting
ear ear ears
earmark earmark earmarked earmarking earmarks
earn earn earned earning earns
earth earth earthed earthing earths
ease ease eased eases easing
eat ate eat eaten eating eats
eavesdrop eavesdrop eavesdropped eavesdropping eavesdrops
ebb ebb ebbed ebbing ebbs
echo echo echoed echoes echoing
eclipse eclipse eclipsed eclipses eclipsing
economise economise economised economises economising
economize economize economized economizes economizing
eddy eddied eddies eddy eddying
edge edge edged edges edging
edit edit edited editing edits
educate educate educated educates educating
effect effect effected effecting effects
effeminate effeminate
egg egg egged egging eggs
ejaculate ejaculate ejaculated ejaculates ejaculating
eject eject ejected ejecting ejects
eke eke eked ekes eking
elaborate elaborate elaborated elaborates elaborating
elapse elapse elapsed elapses elapsing
elbow elbow elbowed elbowing elbows
elect elect elected electing elects
electrify electrified electrifies electrify electrifying
electrocute electrocute electrocuted electrocutes electrocuting
elevate elevate elevated elevates elevating
elicit elicit elicited eliciting elicits
eliminate eliminate eliminated eliminates eliminating
elongate elongate elongated elongates elongating
elope elope eloped elopes eloping
elucidate elucidate
elude elude eluded eludes eluding
email email emailed emailing emails
emanate emanate emanated emanates emanating
emancipate emancipate emancipated emancipates emancipating
embalm embalm embalmed embalming embalms
embargo embargo embargoed embargoes embargoing
embark embark embarked embarking embarks
embarrass embarrass embarrassed embarrasses embarrassing
embed embed embedded embedding embeds
embellish embellish embellished embellishes embellishing
embezzle embezzle embezzled embezzles embezzling
embitter embitter embittered embittering embitters
embody embodied embodies embody embodying
emboss emboss embossed embosses embossing
embrace embrace embraced embraces embracing
embroider embroider embroidered embroidering embroiders
emerge emerge emerged emerges emerging
emigrate emigrate emigrated emigrates emigrating
emit emit emits emitted emitting
emphasise emphasise emphasised emphasises emphasising
emphasize emphasize emphasized emphasizes emphasizing
employ employ employed employing employs
empower empower empowered empowering empowers
empty emptied empties empty emptying
emulate emulate emulated emulates emulating
emulsion emulsion emulsions
enable enable enabled enables enabling
enact enact enacted enacting enacts
enamel enamel enameled enameling enamelled enamelling enamels
encapsulate encapsulate encapsulated encapsulates encapsulating
encase encase encased encases encasing
enchant enchant enchanted enchanting enchants
encircle encircle encircled encircles encircling
enclose enclose enclosed encloses enclosing
encode encode encoded encodes encoding
encompass encompass encompassed encompasses encompassing
encore encore encored encores encoring
encounter encounter encountered encountering encounters
encourage encourage encouraged encourages encouraging
encroach encroach encroached encroaches encroaching
encrypt encrypted
encumber encumber encumbered encumbering encumbers
end end ended ending ends
endanger endanger endangered endangering endangers
endear endear endeared endearing endears
endeavor endeavor endeavored endeavoring endeavors
endorse endorse endorsed endorses endorsing
endow endow endowed endowing endows
endure endure endured endures enduring
enforce enforce enforced enforces enforcing
engage engage engaged engages engaging
engender engender engendered engendering engenders
engineer engineer engineered engineering engineers
engrave engrave engraved engraves engraving
engross engross engrossed engrosses engrossing
engulf engulf engulfed engulfing engulfs
enhance enhance enhanced enhances enhancing
enjoy enjoy enjoyed enjoying enjoys
enlarge enlarge enlarged enlarges enlarging
enlighten enlighten enlightened enlightening enlightens
enlist enlist enlisted enlisting enlists
enliven enliven enlivened enlivening enlivens
enquire enquire enquired enquires enquiring
enrage enrage enraged enrages enraging
enrich enrich enriched enriches enriching
enrol enrol enrols
enroll enroll enrolled enrolling enrolls
ensemble ensemble ensembles
enshrine enshrine enshrined enshrines enshrining
enslave enslave enslaved enslaves enslaving
ensue ensue ensued ensues ensuing
ensure ensure ensured ensures ensuring
entail entail entailed entailing entails
entangle entangle entangled entangles entangling
enter enter entered entering enters
entertain entertain entertained entertaining entertains
enthral enthral enthrals
enthrall enthrall enthralled enthralling enthralls
entice entice enticed entices enticing
entitle entitle entitled entitles entitling
entrance entrance entranced entrances entrancing
entrap entrap entrapped entrapping entraps
entreat entreat entreated entreating entreats
entrench entrench entrenched entrenches entrenching
entrust entrust entrusted entrusting entrusts
entwine entwine entwined entwines entwining
enumerate enumerate enumerated enumerates enumerating
enunciate enunciate enunciated enunciates enunciating
envelop envelop enveloped enveloping envelops
envisage envisage envisaged envisages envisaging
envy envied envies envy envying
equal equal equaled equaling equalled equalling equals
equalise equalise equalised equalises equalising
equalize equalize equalized equalizes equalizing
equate equate equated equates equating
equip equip equipped equipping equips
eradicate eradicate eradicated eradicates eradicating
erase erase erased erases erasing
erect erect erected erecting erects
erode erode eroded erodes eroding
err err erred erring errs
erupt erupt erupted erupting erupts
escalate escalate escalated escalates escalating
escape escape escaped escapes escaping
escort escort escorted escorting escorts
essay essay essayed essaying essays
establish establish established establishes establishing
esteem esteem esteemed esteeming esteems
estimate estimate estimated estimates estimating
etch etch etched etches etching
eulogise eulogise eulogised eulogises eulogising
eulogize eulogize eulogized eulogizes eulogizing
evacuate evacuate evacuated evacuates evacuating
evade evade evaded evades evading
evaluate evaluate evaluated evaluates evaluating
evaporate evaporate evaporated evaporates evaporating
even even evened evening evens
evict evict evicted evicting evicts
evidence evidence evidenced evidences evidencing
evoke evoke evoked evokes evoking
evolve evolve evolved evolves evolving
exacerbate exacerbate exacerbated exacerbates exacerbating
exact exact exacted exacting exacts
exaggerate exaggerate exaggerated exaggerates exaggerating
exalt exalt exalted exalting exalts
examine examine examined examines examining
exasperate exasperate exasperated exasperates exasperating
excavate excavate excavated excavates excavating
exceed exceed exceeded exceeding exceeds
excel excel excelled excelling excels
except except excepted excepting excepts
excerpt excerpt excerpted excerpting excerpts
exchange exchange exchanged exchanges exchanging
excise excise excised excises excising
excite excite excited excites exciting
exclaim exclaim exclaimed exclaiming exclaims
exclude exclude excluded excludes excluding
excommunicate excommunicate excommunicated excommunicates excommunicating
excrete excrete excreted excretes excreting
excuse excuse excused excuses excusing
execute execute executed executes executing
exemplify exemplified exemplifies exemplify exemplifying
exempt exempt exempted exempting exempts
exercise exercise exercised exercises exercising
exert exert exerted exerting exerts
exhale exhale exhaled exhales exhaling
exhaust exhaust exhausted exhausting exhausts
exhibit exhibit exhibited exhibiting exhibits
exhilarate exhilarate exhilarated exhilarates exhilarating
exhort exhort exhorted exhorting exhorts
exhume exhume exhumed exhumes exhuming
exile exile exiled exiles exiling
exist exist existed existing exists
exit exit exited exiting exits
exonerate exonerate exonerated exonerates exonerating
expand expand expanded expanding expands
expatriate expatriate expatriated expatriates expatriating
expect expect expected expecting expects
expedite expedite expedited expedites expediting
expel expel expelled expelling expels
expend expend expended expending expends
experience experience experienced experiences experiencing
experiment experiment experimented experimenting experiments
expertise expertise
expire expire expired expires expiring
explain explain explained explaining explains
explode explode exploded explodes exploding
exploit exploit exploited exploiting exploits
explore explore explored explores exploring
export export exported exporting exports
expose expose exposed exposes exposing
expound expound expounded expounding expounds
express express expressed expresses expressing
extend extend extended extending extends
exterminate exterminate exterminated exterminates exterminating
extinguish extinguish extinguished extinguishes extinguishing
extol extol extolled extolling extols
extort extort extorted extorting extorts
extract extract extracted extracting extracts
extradite extradite extradited extradites extraditing
extrapolate extrapolate extrapolated extrapolates extrapolating
extricate extricate extricated extricates extricating
exude exude exuded exudes exuding
exult exult exulted exulting exults
eye eye eyed eyeing eyes eying
eyewitness eyewitness eyewitnesses
fabricate fabricate fabricated fabricates fabricating
face face faced faces facing
facet facet faceted faceting facets facetted facetting
facilitate facilitate facilitated facilitates facilitating
factor factor factored factoring factors
fade fade faded fades fading
faggot faggot faggots
fagot fagot fagots
fail fail failed failing fails
faint faint fainted fainting faints
fair fair fairs
fake fake faked fakes faking
fall fall fallen falling falls fell
falsify falsified falsifies falsify falsifying
falter falter faltered faltering falters
fame fame famed
familiarise familiarise familiarised familiarises familiarising
familiarize familiarize familiarized familiarizes familiarizing
fan fan fanned fanning fans
fancy fancied fancies fancy fancying
fantasy fantasied fantasies fantasy fantasying
fare fare fared fares faring
farm farm farmed farming farms
fascinate fascinate fascinated fascinates fascinating
fashion fashion fashioned fashioning fashions
fast fast fasted fasting fasts
fasten fasten fastened fastening fastens
fat fat fats
fate fate fated fates fating
father father fathered fathering fathers
fathom fathom fathomed fathoming fathoms
fatigue fatigue fatigued fatigues fatiguing
fatten fatten fattened fattening fattens
fault fault faulted faulting faults
favor favor favored favoring favors
fawn fawn fawned fawning fawns
faze faze fazed fazes fazing
fear fear feared fearing fears
feast feast feasted feasting feasts
feather feather feathered feathering feathers
feature feature featured features featuring
fee fee fees
feed fed feed feeding feeds
feel feel feeling feels felt
feign feign feigned feigning feigns
feint feint feinted feinting feints
fell felled felling fells
fence fence fenced fences fencing
fend fend fended fending fends
ferment ferment fermented fermenting ferments
ferret ferret ferreted ferreting ferrets
ferry ferried ferries ferry ferrying
fertilise fertilise fertilised fertilises fertilising
fertilize fertilize fertilized fertilizes fertilizing
fester fester festered festering festers
festoon festoon festooned festooning festoons
fetch fetch fetched fetches fetching
fetter fetter fettered fettering fetters
feud feud feuded feuding feuds
fever fever fevers
fib fib fibbed fibbing fibs
fiddle fiddle fiddled fiddles fiddling
fidget fidget fidgeted fidgeting fidgets
field field fielded fielding fields
fight fight fighting fights fought
figure figure figured figures figuring
filch filch filched filches filching
file file filed files filing
fill fill filled filling fills
fillet fillet filleted filleting fillets
film film filmed filming films
filter filter filtered filtering filters
fin fin fins
finalise finalise finalised finalises finalising
finalize finalize finalized finalizes finalizing
finance finance financed finances financing
find find finding finds found
fine fine fined fines fining
finesse finesse finessed finesses finessing
finger finger fingered fingering fingers
fingerprint fingerprint fingerprinted fingerprinting fingerprints
finish finish finished finishes finishing
fire fire fired fires firing
fireproof fireproof fireproofed fireproofing fireproofs
firm firm firmed firming firms
fish fish fished fishes fishing
fission fission
fissure fissure fissures
fit fit fits fitted fitting
fix fix fixed fixes fixing
fizz fizz fizzed fizzes fizzing
fizzle fizzle fizzled fizzles fizzling
flag flag flagged flagging flags
flail flail flailed flailing flails
flake flake flaked flakes flaking
flame flame flamed flames flaming
flank flank flanked flanking flanks
flap flap flapped flapping flaps
flare flare flared flares flaring
flash flash flashed flashes flashing
flask flask flasks
flatten flatten flattened flattening flattens
flatter flatter flattered flattering flatters
flaunt flaunt flaunted flaunting flaunts
flaw flaw flawed flawing flaws
fleck fleck flecked flecking flecks
flee fled flee fleeing flees
fleece fleece fleeced fleeces fleecing
flesh flesh fleshed fleshes fleshing
flex flex flexed flexes flexing
flick flick flicked flicking flicks
flicker flicker flickered flickering flickers
flinch flinch flinched flinches flinching
fling fling flinging flings flung
flip flip flipped flipping flips
flirt flirt flirted flirting flirts
flit flit flits flitted flitting
float float floated floating floats
flock flock flocked flocking flocks
flog flog flogged flogging flogs
flood flood flooded flooding floods
floodlight floodlight floodlighted floodlighting floodlights
floor floor floored flooring floors
flop flop flopped flopping flops
floss floss flossed flosses flossing
flounce flounce flounced flounces flouncing
flounder flounder floundered floundering flounders
flour flour floured flouring flours
flourish flourish flourished flourishes flourishing
flout flout flouted flouting flouts
flow flow flowed flowing flows
flower flower flowered flowering flowers
fluctuate fluctuate fluctuated fluctuates fluctuating
fluff fluff fluffed fluffing fluffs
flunk flunk flunked flunking flunks
flurry flurried flurries flurry flurrying
flush flush flushed flushes flushing
fluster fluster flustered flustering flusters
flute flute fluted flutes fluting
flutter flutter fluttered fluttering flutters
fly flew flied flies flown fly flying
foal foal foaled foaling foals
foam foam foamed foaming foams
focus focus focused focuses focusing focussed focusses focussing
fog fog fogged fogging fogs
foil foil foiled foiling foils
foist foist foisted foisting foists
fold fold folded folding folds
follow follow followed following follows
foment foment fomented fomenting foments
fondle fondle fondled fondles fondling
fool fool fooled fooling fools
foot foot footed footing foots
footnote footnote footnoted footnotes footnoting
footprint footprint footprints
forage forage foraged forages foraging
foray foray forayed foraying forays
forbear forbear forbearing forbears forbore forborne
forbid forbad forbade forbid forbidden forbidding forbids
force force forced forces forcing
ford ford forded fording fords
forecast forecast forecasted forecasting forecasts
foreground foreground foregrounded foregrounding foregrounds
foresee foresaw foresee foreseeing foreseen foresees
foreshadow foreshadow foreshadowed foreshadowing foreshadows
forest forest forested foresting forests
forestall forestall forestalled forestalling forestalls
foretaste foretaste foretasted foretastes foretasting
foretell foretell foretelling foretells foretold
forewarn forewarn forewarned forewarning forewarns
forfeit forfeit forfeited forfeiting forfeits
forge forge forged forges forging
forget forget forgets forgetting forgot forgotten
forgive forgave forgive forgiven forgives forgiving
forgo forego foregoes foregoing foregone forewent forgo forgoes forgoing forgone forwent
fork fork forked forking forks
form form formed forming forms
formalise formalise formalised formalises formalising
formalize formalize formalized formalizes formalizing
format format formats formatted formatting
formulate formulate formulated formulates formulating
forsake forsake forsaken forsakes forsaking forsook
forswear foreswear foreswearing foreswears foreswore foresworn forswear forswearing forswears forswore forsworn
fortify fortified fortifies fortify fortifying
forward forward forwarded forwarding forwards
fossilise fossilise fossilised fossilises fossilising
fossilize fossilize fossilized fossilizes fossilizing
foster foster fostered fostering fosters
foul foul fouled fouling fouls
found founded founding founds
founder founder foundered foundering founders
fowl fowl fowled fowling fowls
fox fox foxed foxes foxing
fraction fraction fractions
fracture fracture fractured fractures fracturing
fragment fragment fragmented fragmenting fragments
frame frame framed frames framing
franchise franchise franchised franchises franchising
frank frank franked franking franks
fraternise fraternise fraternised fraternises fraternising
fraternize fraternize fraternized fraternizes fraternizing
fray fray frayed fraying frays
freak freak freaked freaking freaks
freckle freckle freckled freckles freckling
free free freed freeing frees
freelance freelance
freeze freeze freezes freezing froze frozen
freight freight freighted freighting freights
frequent frequent frequented frequenting frequents
freshen freshen freshened freshening freshens
fret fret frets fretted fretting
frighten frighten frightened frightening frightens
frill frill frills
fringe fringe fringed fringes fringing
frisk frisk frisked frisking frisks
fritter fritter frittered frittering fritters
frog frog frogs
frolic frolic frolicked frolicking frolics
front front fronted fronting fronts
frost frost frosted frosting frosts
froth froth frothed frothing froths
frown frown frowned frowning frowns
fruit fruit fruited fruiting fruits
frustrate frustrate frustrated frustrates frustrating
fry fried fries fry frying
fudge fudge fudged fudges fudging
fuel fuel fueled fueling fuelled fuelling fuels
fulfill fulfil fulfill fulfilled fulfilling fulfills fulfils
full full fulled fulling fulls
fumble fumble fumbled fumbles fumbling
fume fume fumed fumes fuming
fumigate fumigate fumigated fumigates fumigating
function function functioned functioning functions
fund fund funded funding funds
funnel funnel funneled funneling funnelled funnelling funnels
fur fur furred furring furs
furl furl furled furling furls
furlough furlough furloughed furloughing furloughs
furnish furnish furnished furnishes furnishing
furrow furrow furrowed furrowing furrows
further further furthered furthering furthers
fuse fuse fused fuses fusing
fuss fuss fussed fusses fussing
fuzz fuzz fuzzed fuzzes fuzzing
gab gab gabbed gabbing gabs
gag gag gagged gagging gags
gage gage gaged gages gaging
gain gain gained gaining gains
gait gait gaits
gall gall galled galling galls
gallop gallop galloped galloping gallops
galvanise galvanise galvanised galvanises galvanising
galvanize galvanize galvanized galvanizes galvanizing
gamble gamble gambled gambles gambling
game game gamed games gaming
gang gang ganged ganging gangs
gangrene gangrene gangrened gangrenes gangrening
gap gap gaps
gape gape gaped gapes gaping
garage garage garaged garages garaging
garb garb garbed garbing garbs
garble garble garbled garbles garbling
garden garden gardened gardening gardens
gargle gargle gargled gargles gargling
garland garland garlanded garlanding garlands
garnish garnish garnished garnishes garnishing
garrison garrison garrisoned garrisoning garrisons
gas gas gases gassed gassing
gash gash gashed gashes gashing
gasp gasp gasped gasping gasps
gate gate gated gates gating
gather gather gathered gathering gathers
gauge gauge gauged gauges gauging
gauze gauze
gawk gawk gawked gawking gawks
gaze gaze gazed gazes gazing
gazette gazette gazetted gazettes gazetting
gear gear geared gearing gears
geld geld gelded gelding gelds
gender gender genders
generalise generalise generalised generalises generalising
generalize generalize generalized generalizes generalizing
generate generate generated generates generating
gentle gentle gentled gentles gentling
germinate germinate germinated germinates germinating
gesticulate gesticulate gesticulated gesticulates gesticulating
gesture gesture gestured gestures gesturing
get get gets getting got gotten
ghetto ghetto ghettos
ghost ghost ghosted ghosting ghosts
gibber gibber gibbered gibbering gibbers
gibe gibe gibed gibes gibing
gift gift gifted gifting gifts
giggle giggle giggled giggles giggling
gild gild gilded gilding gilds
gin gin ginned ginning gins
ginger ginger
girdle girdle girdled girdles girdling
give gave give given gives giving
gladden gladden gladdened gladdening gladdens
glamorise glamorise glamorised glamorises glamorising
glamorize glamorize glamorized glamorizes glamorizing
glamourise glamourise glamourised glamourises glamourising
glamourize glamourize glamourized glamourizes glamourizing
glance glance glanced glances glancing
glare glare glared glares glaring
glass glass glassed glasses glassing
glaze glaze glazed glazes glazing
gleam gleam gleamed gleaming gleams
glean glean gleaned gleaning gleans
glide glide glided glides gliding
glimmer glimmer glimmered glimmering glimmers
glimpse glimpse glimpsed glimpses glimpsing
glint glint glinted glinting glints
glisten glisten glistened glistening glistens
glitter glitter glittered glittering glitters
gloat gloat gloated gloating gloats
glorify glorified glorifies glorify glorifying
glory gloried glories glory glorying
gloss gloss glossed glosses glossing
glove glove gloved gloves gloving
glow glow glowed glowing glows
glower glower glowered glowering glowers
glue glue glued glueing glues gluing
glut glut gluts glutted glutting
gnarl gnarl gnarled gnarling gnarls
gnash gnash gnashed gnashes gnashing
gnaw gnaw gnawed gnawing gnaws
go go goes going gone went
goad goad goaded goading goads
gobble gobble gobbled gobbles gobbling
godfather godfather godfathers
goggle goggle goggles
golf golf golfed golfing golfs
goof goof goofed goofing goofs
goose goose goosed gooses goosing
gore gore gored gores goring
gorge gorge gorged gorges gorging
gossip gossip gossiped gossiping gossipped gossipping gossips
gouge gouge gouged gouges gouging
govern govern governed governing governs
gown gown gowned gowning gowns
grab grab grabbed grabbing grabs
grace grace graced graces gracing
grade grade graded grades grading
graduate graduate graduated graduates graduating
graft graft grafted grafting grafts
grain grain grains
grandfather grandfather grandfathered grandfathering grandfathers
grandparent grandparent grandparents
grant grant granted granting grants
graph graph graphed graphing graphs
grapple grapple grappled grapples grappling
grasp grasp grasped grasping grasps
grass grass grassed grasses grassing
grate grate grated grates grating
gratify gratified gratifies gratify gratifying
gravel gravel graveled graveling gravelled gravelling gravels
gravitate gravitate gravitated gravitates gravitating
gray gray grayed graying grays
graze graze grazed grazes grazing
grease grease greased greases greasing
green green greened greening greens
greet greet greeted greeting greets
grey grey greyed greying greys
grieve grieve grieved grieves grieving
grill grill grilled grilling grills
grimace grimace grimaced grimaces grimacing
grime grime grimed grimes griming
grin grin grinned grinning grins
grind grind grinding grinds ground
grip grip gripped gripping grips
gripe gripe griped gripes griping
grit grit grits gritted gritting
groan groan groaned groaning groans
groom groom groomed grooming grooms
groove groove grooved grooves grooving
grope grope groped gropes groping
gross gross grossed grosses grossing
grouch grouch grouched grouches grouching
ground grounded grounding grounds
group group grouped grouping groups
grouse grouse groused grouses grousing
grovel grovel groveled groveling grovelled grovelling grovels
grow grew grow growing grown grows
growl growl growled growling growls
grub grub grubbed grubbing grubs
grudge grudge grudged grudges grudging
grumble grumble grumbled grumbles grumbling
grunt grunt grunted grunting grunts
guarantee guarantee guaranteed guaranteeing guarantees
guard guard guarded guarding guards
guess guess guessed guesses guessing
guest guest guested guesting guests
guffaw guffaw guffawed guffawing guffaws
guide guide guided guides guiding
guillotine guillotine guillotined guillotines guillotining
guise guise guises
gull gull gulled gulling gulls
gulp gulp gulped gulping gulps
gum gum gummed gumming gums
gun gun gunned gunning guns
gurgle gurgle gurgled gurgles gurgling
gush gush gushed gushes gushing
gust gust gusted gusting gusts
gut gut guts gutted gutting
gutter gutter guttered guttering gutters
guy guy guyed guying guys
guzzle guzzle guzzled guzzles guzzling
gybe gybe gybed gybes gybing
gyrate gyrate gyrated gyrates gyrating
hack hack hacked hacking hacks
haemorrhage haemorrhage haemorrhaged haemorrhages haemorrhaging
haggle haggle haggled haggles haggling
hail hail hailed hailing hails
hallmark hallmark hallmarked hallmarking hallmarks
halo halo haloed haloing halos
halt halt halted halting halts
halter halter haltered haltering halters
halve halve halved halves halving
ham ham hammed hamming hams
hammer hammer hammered hammering hammers
hammock hammock hammocks
hamper hamper hampered hampering hampers
hamstring hamstring hamstringing hamstrings hamstrung
hand hand handed handing hands
handcuff handcuff handcuffed handcuffing handcuffs
handicap handicap handicapped handicapping handicaps
handle handle handled handles handling
hang hang hanged hanging hangs hung
hanker hanker hankered hankering hankers
happen happen happened happening happens
harangue harangue harangued harangues haranguing
harass harass harassed harasses harassing
harbor harbor harbored harboring harbors
harden harden hardened hardening hardens
hare hare hared hares haring
hark hark harked harking harks
harm harm harmed harming harms
harmonise harmonise harmonised harmonises harmonising
harmonize harmonize harmonized harmonizes harmonizing
harness harness harnessed harnesses harnessing
harp harp harped harping harps
harpoon harpoon harpooned harpooning harpoons
harrow harrow harrowed harrowing harrows
harry harried harries harry harrying
harvest harvest harvested harvesting harvests
hash hash hashed hashes hashing
hassle hassle hassled hassles hassling
hasten hasten hastened hastening hastens
hatch hatch hatched hatches hatching
hate hate hated hates hating
haul haul hauled hauling hauls
haunt haunt haunted haunting haunts
have had has have having
hawk hawk hawked hawking hawks
hay hay hayed haying hays
hazard hazard hazarded hazarding hazards
haze haze hazed hazes hazing
head head headed heading heads
headline headline headlined headlines headlining
headquarter headquarter headquarters
heal heal healed healing heals
heap heap heaped heaping heaps
hear hear heard hearing hears
hearten hearten heartened heartening heartens
heat heat heated heating heats
heave heave heaved heaves heaving hove
heckle heckle heckled heckles heckling
hedge hedge hedged hedges hedging
heed heed heeded heeding heeds
heel heel heeled heeling heels
heighten heighten heightened heightening heightens
helicopter helicopter helicoptered helicoptering helicopters
helm helm helms
help help helped helping helps
hem hem hemmed hemming hems
hemorrhage hemorrhage hemorrhaged hemorrhages hemorrhaging
herald herald heralded heralding heralds
herd herd herded herding herds
hesitate hesitate hesitated hesitates hesitating
hew hew hewed hewing hewn hews
hibernate hibernate hibernated hibernates hibernating
hiccup hiccup hiccuped hiccuping hiccups
hide hid hidden hide hides hiding
highjack highjack highjacked highjacking highjacks
highlight highlight highlighted highlighting highlights
hijack hijack hijacked hijacking hijacks
hike hike hiked hikes hiking
hinder hinder hindered hindering hinders
hinge hinge hinged hinges hinging
hint hint hinted hinting hints
hire hire hired hires hiring
hiss hiss hissed hisses hissing
hit hit hits hitting
hitch hitch hitched hitches hitching
hitchhike hitchhike hitchhiked hitchhikes hitchhiking
hive hive hived hives hiving
hoard hoard hoarded hoarding hoards
hoax hoax hoaxed hoaxes hoaxing
hobble hobble hobbled hobbles hobbling
hobo hobo hobos
hock hock hocked hocking hocks
hoe hoe hoed hoeing hoes
hog hog hogged hogging hogs
hoist hoist hoisted hoisting hoists
hold held hold holding holds
hole hole holed holes holing
holiday holiday holidayed holidaying holidays
holler holler hollered hollering hollers
hollow hollow hollowed hollowing hollows
holster holster holstered holstering holsters
home home homed homes homing
homogenise homogenise homogenised homogenises homogenising
homogenize homogenize homogenized homogenizes homogenizing
hone hone honed hones honing
honeycomb honeycomb honeycombed honeycombing honeycombs
honeymoon honeymoon honeymooned honeymooning honeymoons
honk honk honked honking honks
honor honor honored honoring honors
hoodwink hoodwink hoodwinked hoodwinking hoodwinks
hook hook hooked hooking hooks
hoop hoop hooped hooping hoops
hoot hoot hooted hooting hoots
hop hop hopped hopping hops
hope hope hoped hopes hoping
hopscotch hopscotch hopscotched hopscotches hopscotching
horn horn horned horns
horrify horrified horrifies horrify horrifying
horse horse horsed horses horsing
hose hose hosed hoses hosing
hospitalise hospitalise hospitalised hospitalises hospitalising
hospitalize hospitalize hospitalized hospitalizes hospitalizing
host host hosted hosting hosts
hot hot
hound hound hounded hounding hounds
house house housed houses housing
hover hover hovered hovering hovers
howl howl howled howling howls
huddle huddle huddled huddles huddling
huff huff huffed huffing huffs
hug hug hugged hugging hugs
hull hull hulled hulling hulls
hum hum hummed humming hums
humanise humanise humanised humanises humanising
humanize humanize humanized humanizes humanizing
humble humble humbled humbles humbling
humidify humidified humidifies humidify humidifying
humiliate humiliate humiliated humiliates humiliating
humor humor humored humoring humors
hump hump humped humping humps
hunch hunch hunched hunches hunching
hunger hunger hungered hungering hungers
hunt hunt hunted hunting hunts
hurdle hurdle hurdled hurdles hurdling
hurl hurl hurled hurling hurls
hurry hurried hurries hurry hurrying
hurt hurt hurting hurts
hurtle hurtle hurtled hurtles hurtling
husband husband husbanded husbanding husbands
hush hush hushed hushes hushing
husk husk husked husking husks
hustle hustle hustled hustles hustling
hydroplane hydroplane hydroplaned hydroplanes hydroplaning
hymn hymn hymned hymning hymns
hyphenate hyphenate hyphenated hyphenates hyphenating
hypnotise hypnotise hypnotised hypnotises hypnotising
hypnotize hypnotize hypnotized hypnotizes hypnotizing
hypothesise hypothesise hypothesised hypothesises hypothesising
hypothesize hypothesize hypothesized hypothesizes hypothesizing
ice ice iced ices icing
idealise idealise idealised idealises idealising
idealize idealize idealized idealizes idealizing
identify identified identifies identify identifying
idle idle idled idles idling
idolise idolise idolised idolises idolising
idolize idolize idolized idolizes idolizing
ignite ignite ignited ignites igniting
ignore ignore ignored ignores ignoring
illuminate illuminate illuminated illuminates illuminating
illustrate illustrate illustrated illustrates illustrating
image image imaged images imaging
imagine imagine imagined imagines imagining
imbed imbed imbedded imbedding imbeds
imitate imitate imitated imitates imitating
immerse immerse immersed immerses immersing
immigrate immigrate immigrated immigrates immigrating
immobilise immobilise immobilised immobilises immobilising
immobilize immobilize immobilized immobilizes immobilizing
immunise immunise immunised immunises immunising
immunize immunize immunized immunizes immunizing
impact impact impacted impacting impacts
impair impair impaired impairing impairs
impale impale impaled impales impaling
impart impart imparted imparting imparts
impeach impeach impeached impeaches impeaching
impede impede impeded impedes impeding
impel impel impelled impelling impels
impend impend impended impending impends
imperil imperil imperiled imperiling imperilled imperilling imperils
impersonate impersonate impersonated impersonates impersonating
impinge impinge impinged impinges impinging
implant implant implanted implanting implants
implement implement implemented implementing implements
implicate implicate implicated implicates implicating
implore implore implored implores imploring
imply implied implies imply implying
import import imported importing imports
impose impose imposed imposes imposing
impound impound impounded impounding impounds
impoverish impoverish impoverished impoverishes impoverishing
impregnate impregnate impregnated impregnates impregnating
impress impress impressed impresses impressing
imprint imprint imprinted imprinting imprints
imprison imprison imprisoned imprisoning imprisons
improve improve improved improves improving
improvise improvise improvised improvises improvising
impulse impulse impulsed impulses impulsing
inaugurate inaugurate inaugurated inaugurates inaugurating
inbreed inbred inbreed inbreeding inbreeds
incapacitate incapacitate incapacitated incapacitates incapacitating
incarcerate incarcerate incarcerated incarcerates incarcerating
incarnate incarnate incarnated incarnates incarnating
incense incense incensed incenses incensing
inch inch inched inches inching
incinerate incinerate incinerated incinerates incinerating
incite incite incited incites inciting
incline incline inclined inclines inclining
inclose inclose inclosed incloses inclosing
include include included includes including
inconvenience inconvenience inconvenienced inconveniences inconveniencing
incorporate incorporate incorporated incorporates incorporating
increase increase increased increases increasing
increment increment incremented increments
incriminate incriminate incriminated incriminates incriminating
incubate incubate incubated incubates incubating
incur incur incurred incurring incurs
indent indent indented indenting indents
index index indexed indexes indexing
indicate indicate indicated indicates indicating
indict indict indicted indicting indicts
indoctrinate indoctrinate indoctrinated indoctrinates indoctrinating
indorse indorse indorsed indorses indorsing
induce induce induced induces inducing
induct induct inducted inducting inducts
indulge indulge indulged indulges indulging
industrialise industrialise industrialised industrialises industrialising
industrialize industrialize industrialized industrializes industrializing
infect infect infected infecting infects
infer infer inferred inferring infers
infest infest infested infesting infests
infiltrate infiltrate infiltrated infiltrates infiltrating
infirm infirm
infix infix
inflate inflate inflated inflates inflating
inflict inflict inflicted inflicting inflicts
influence influence influenced influences influencing
influx influx influxes
inform inform informed informing informs
infringe infringe infringed infringes infringing
infuriate infuriate infuriated infuriates infuriating
infuse infuse infused infuses infusing
ingest ingest ingested ingesting ingests
ingratiate ingratiate ingratiated ingratiates ingratiating
inhabit inhabit inhabited inhabiting inhabits
inhale inhale inhaled inhales inhaling
inherit inherit inherited inheriting inherits
inhibit inhibit inhibited inhibiting inhibits
initial initial initialed initialing initialled initialling initials
initialise initialise initialised initialises initialising
initialize initialize initialized initializes initializing
initiate initiate initiated initiates initiating
inject inject injected injecting injects
injure injure injured injures injuring
ink ink inked inking inks
inlay inlaid inlay inlaying inlays
inn inn inning inns
inoculate inoculate inoculated inoculates inoculating
input input inputs inputted inputting
inquire inquire inquired inquires inquiring
inscribe inscribe inscribed inscribes inscribing
insert insert inserted inserting inserts
insinuate insinuate insinuated insinuates insinuating
insist insist insisted insisting insists
inspect inspect inspected inspecting inspects
inspire inspire inspired inspires inspiring
install instal install installed installing installs instals
instance instance instanced instances instancing
instigate instigate instigated instigates instigating
instill instil instill instilled instilling instills instils
institute institute instituted institutes instituting
institutionalise institutionalise institutionalised institutionalises institutionalising
institutionalize institutionalize institutionalized institutionalizes institutionalizing
instruct instruct instructed instructing instructs
instrument instrument instrumented instrumenting instruments
insulate insulate insulated insulates insulating
insult insult insulted insulting insults
insure insure insured insures insuring
integrate integrate integrated integrates integrating
intend intend intended intending intends
intensify intensified intensifies intensify intensifying
inter inter interred interring inters
interact interact interacted interacting interacts
intercede intercede interceded intercedes interceding
intercept intercept intercepted intercepting intercepts
interchange interchange interchanged interchanges interchanging
interconnect interconnect
interest interest interested interesting interests
interface interface interfaced interfaces interfacing
interfere interfere interfered interferes interfering
interject interject interjected interjecting interjects
interlock interlock interlocked interlocking interlocks
intermarry intermarried intermarries intermarry intermarrying
intermediate intermediate intermediates
intermingle intermingle intermingled intermingles intermingling
intern intern interned interning interns
interpose interpose interposed interposes interposing
interpret interpret interpreted interpreting interprets
interrogate interrogate interrogated interrogates interrogating
interrupt interrupt interrupted interrupting interrupts
intersect intersect intersected intersecting intersects
intersperse intersperse interspersed intersperses interspersing
intertwine intertwine intertwined intertwines intertwining
intervene intervene intervened intervenes intervening
interview interview interviewed interviewing interviews
interweave interweave interweaved interweaves interweaving interwove interwoven
intimate intimate intimated intimates intimating
intimidate intimidate intimidated intimidates intimidating
intoxicate intoxicate intoxicated intoxicates intoxicating
intrench intrench intrenched intrenches intrenching
intricate intricate
intrigue intrigue intrigued intrigues intriguing
introduce introduce introduced introduces introducing
introvert introvert introverts
intrude intrude intruded intrudes intruding
intrust intrust intrusted intrusting intrusts
inundate inundate inundated inundates inundating
invade invade invaded invades invading
invalid invalid invalided invaliding invalids
invalidate invalidate invalidated invalidates invalidating
invent invent invented inventing invents
inventory inventoried inventories inventory inventorying
inverse inverse inverses
invert invert inverted inverting inverts
invest invest invested investing invests
investigate investigate investigated investigates investigating
invigorate invigorate invigorated invigorates invigorating
invite invite invited invites inviting
invoice invoice invoiced invoices invoicing
invoke invoke invoked invokes invoking
involve involve involved involves involving
irk irk irked irking irks
iron iron ironed ironing irons
irradiate irradiate irradiated irradiates irradiating
irrigate irrigate irrigated irrigates irrigating
irritate irritate irritated irritates irritating
isolate isolate isolated isolates isolating
issue issue issued issues issuing
italicise italicise italicised italicises italicising
italicize italicize italicized italicizes italicizing
itch itch itched itches itching
itemise itemise itemised itemises itemising
itemize itemize itemized itemizes itemizing
iterate iterate
jab jab jabbed jabbing jabs
jabber jabber jabbered jabbering jabbers
jack jack jacked jacking jacks
jacket jacket jackets
jackknife jackknife jackknifed jackknifes jackknifing
jade jade jaded jades jading
jag jagged
jail jail jailed jailing jails
jam jam jammed jamming jams
jangle jangle jangled jangles jangling
janitor janitor janitors
jar jar jarred jarring jars
jaunt jaunt jaunted jaunting jaunts
jaw jaw jawed jawing jaws
jaywalk jaywalk jaywalked jaywalking jaywalks
jazz jazz jazzed jazzes jazzing
jeer jeer jeered jeering jeers
jell gel jell jelled jelling jells
jeopardise jeopardise jeopardised jeopardises jeopardising
jeopardize jeopardize jeopardized jeopardizes jeopardizing
jerk jerk jerked jerking jerks
jest jest jested jesting jests
jet jet jets jetted jetting
jettison jettison jettisoned jettisoning jettisons
jibe jibe jibed jibes jibing
jig jig jigged jigging jigs
jiggle jiggle jiggled jiggles jiggling
jilt jilt jilted jilting jilts
jingle jingle jingled jingles jingling
jinx jinx jinxed jinxes jinxing
job job jobbed jobbing jobs
jockey jockey jockeyed jockeying jockeys
jog jog jogged jogging jogs
join join joined joining joins
joint joint jointed jointing joints
joke joke joked jokes joking
jolt jolt jolted jolting jolts
jostle jostle jostled jostles jostling
jot jot jots jotted jotting
journal journal journals
journey journey journeyed journeying journeys
judge judge judged judges judging
jug jug jugged jugging jugs
juggle juggle juggled juggles juggling
juice juice juiced juices juicing
jumble jumble jumbled jumbles jumbling
jump jump jumped jumping jumps
junction junction junctions
junk junk junked junking junks
justify justified justifies justify justifying
jut jut juts jutted jutting
juxtapose juxtapose juxtaposed juxtaposes juxtaposing
juxtaposition juxtaposition juxtapositions
kaleidoscope kaleidoscope kaleidoscopes
kayak kayak kayaked kayaking kayaks
keel keel keeled keeling keels
keen keen keened keening keens
keep keep keeping keeps kept
ken ken
kennel kennel kenneled kenneling kennelled kennelling kennels
kernel kernel kernels
key key keyed keying keys
keyboard keyboard keyboarded keyboarding keyboards
keystroke keystroke keystrokes
kick kick kicked kicking kicks
kid kid kidded kidding kids
kidnap kidnap kidnaped kidnaping kidnapped kidnapping kidnaps
kill kill killed killing kills
kiln kiln kilned kilning kilns
kindle kindle kindled kindles kindling
king king kings
kink kink kinked kinking kinks
kiss kiss kissed kisses kissing
kite kite kited kites kiting
kitten kitten kittens
knead knead kneaded kneading kneads
knee knee kneed kneeing knees
kneel kneel kneeled kneeling kneels knelt
knife knife knifed knifes knifing
knight knight knighted knighting knights
knit knit knits knitted knitting
knob knob knobs
knock knock knocked knocking knocks
knot knot knots knotted knotting
know knew know knowing known knows
knuckle knuckle knuckled knuckles knuckling
kowtow kowtow kowtowed kowtowing kowtows
label label labeled labeling labelled labelling labels
labor labor labored laboring labors
lace lace laced laces lacing
lacerate lacerate lacerated lacerates lacerating
lack lack lacked lacking lacks
lacquer lacquer lacquered lacquering lacquers
ladder ladder laddered laddering ladders
lade lade laded laden lades lading
ladle ladle ladled ladles ladling
lag lag lagged lagging lags
lager lager
lagoon lagoon lagoons
lake lake lakes
lamb lamb lambed lambing lambs
lame lame lamed lames laming
lament lament lamented lamenting laments
lampoon lampoon lampooned lampooning lampoons
lance lance lanced lances lancing
land land landed landing lands
landmark landmark landmarks
landscape landscape landscaped landscapes landscaping
landslide landslid landslide landslides landsliding
language language languages
languish languish languished languishes languishing
lap lap lapped lapping laps
lapse lapse lapsed lapses lapsing
lard lard larded larding lards
lark lark larked larking larks
laser laser lasers
lash lash lashed lashes lashing
last last lasted lasting lasts
latch latch latched latches latching
lathe lathe lathed lathes lathing
lather lather lathered lathering lathers
lattice lattice lattices
laud laud lauded lauding lauds
laugh laugh laughed laughing laughs
launch launch launched launches launching
launder launder laundered laundering launders
lavish lavish lavished lavishes lavishing
lax lax
lay laid laying lays
layer layer layered layering layers
leach leach
lead lead leading leads led
leaf leaf leafed leafing leafs
leaflet leaflet leafleted leafleting leaflets leafletted leafletting
league league leagued leagues leaguing
leak leak leaked leaking leaks
lean lean leaned leaning leans
leap leap leaped leaping leaps leapt
leapfrog leapfrog leapfrogged leapfrogging leapfrogs
learn learn learned learning learns learnt
lease lease leased leases leasing
leash leash leashed leashes leashing
leather leather
leave leave leaves leaving left
lecture lecture lectured lectures lecturing
ledge ledge ledges
leech leech leeched leeches leeching
leer leer leered leering leers
legalise legalise legalised legalises legalising
legalize legalize legalized legalizes legalizing
legislate legislate legislated legislates legislating
legitimate legitimate legitimated legitimates legitimating
lend lend lending lends lent
lengthen lengthen lengthened lengthening lengthens
lens lens lenses
lesion lesion lesions
lessen lessen lessened lessening lessens
let let lets letting
letter letter lettered lettering letters
level level leveled leveling levelled levelling levels
lever lever levered levering levers
leverage leverage leveraged leverages leveraging
levy levied levies levy levying
libel libel libeled libeling libelled libelling libels
liberalise liberalise liberalised liberalises liberalising
liberalize liberalize liberalized liberalizes liberalizing
liberate liberate liberated liberates liberating
licence licence licenced licences licencing
license license licensed licenses licensing
lick lick licked licking licks
lid lid lids
lie lain lay lie lied lies lying
lift lift lifted lifting lifts
ligature ligature ligatures
light light lighted lighting lights lit
lighten lighten lightened lightening lightens
lightning lightning lightninged lightnings
like like liked likes liking
liken liken likened likening likens
lilt lilt lilted lilting lilts
limb limb limbs
limber limber limbered limbering limbers
lime lime limed limes liming
limit limit limited limiting limits
limp limp limped limping limps
line line lined lines lining
linger linger lingered lingering lingers
link link linked linking links
lint lint
lip lip lips
liquefy liquefied liquefies liquefy liquefying
liquidate liquidate liquidated liquidates liquidating
liquify liquified liquifies liquify liquifying
lisp lisp lisped lisping lisps
list list listed listing lists
listen listen listened listening listens
litter litter littered littering litters
live live lived lives living
liven liven livened livening livens
load load loaded loading loads
loaf loaf loafed loafing loafs
loan loan loaned loaning loans
loathe loathe loathed loathes loathing
lob lob lobbed lobbing lobs
lobby lobbied lobbies lobby lobbying
localise localise localised localises localising
localize localize localized localizes localizing
locate locate located locates locating
lock lock locked locking locks
lodge lodge lodged lodges lodging
loft loft lofted lofting lofts
log log logged logging logs
loiter loiter loitered loitering loiters
loll loll lolled lolling lolls
long long longed longing longs
look look looked looking looks
loom loom loomed looming looms
loop loop looped looping loops
loose loose loosed looses loosing
loosen loosen loosened loosening loosens
loot loot looted looting loots
lop lop lopped lopping lops
lope lope loped lopes loping
lord lord lorded lording lords
lose lose loses losing lost
lounge lounge lounged lounges lounging
love love loved loves loving
low low lowed lowing lows
lower lower lowered lowering lowers
lubricate lubricate lubricated lubricates lubricating
luck luck lucked lucking lucks
lug lug lugged lugging lugs
lull lull lulled lulling lulls
lumber lumber lumbered lumbering lumbers
lump lump lumped lumping lumps
lunch lunch lunched lunches lunching
lunge lunge lunged lunges lunging
lurch lurch lurched lurches lurching
lure lure lured lures luring
lurk lurk lurked lurking lurks
lust lust lusted lusting lusts
lute lute lutes
luxuriate luxuriate luxuriated luxuriates luxuriating
lynch lynch lynched lynches lynching
machine machine machined machines machining
madden madden maddened maddening maddens
magnetise magnetise magnetised magnetises magnetising
magnetize magnetize magnetized magnetizes magnetizing
magnify magnified magnifies magnify magnifying
mail mail mailed mailing mails
maim maim maimed maiming maims
mainline mainline
mainstream mainstream
maintain maintain maintained maintaining maintains
major major majored majoring majors
make made make makes making
malfunction malfunction
malign malign maligned maligning maligns
mallet mallet mallets
malt malt malted malting malts
maltreat maltreat maltreated maltreating maltreats
man man manned manning mans
manacle manacle manacled manacles manacling
manage manage managed manages managing
mandate mandate mandated mandates mandating
maneuver maneuver maneuvered maneuvering maneuvers
mangle mangle mangled mangles mangling
manhandle manhandle manhandled manhandles manhandling
manicure manicure manicured manicures manicuring
manifest manifest manifested manifesting manifests
manipulate manipulate manipulated manipulates manipulating
mantle mantle mantled mantles mantling
manufacture manufacture manufactured manufactures manufacturing
manure manure manured manures manuring
map map mapped mapping maps
mar mar marred marring mars
marathon marathon marathons
marble marble marbled marbles marbling
march march marched marches marching
marinate marinate marinated marinates marinating
mark mark marked marking marks
market market marketed marketing markets
maroon maroon marooned marooning maroons
marry married marries marry marrying
marshal marshal marshaled marshaling marshalled marshalling marshals
martyr martyr martyred martyring martyrs
marvel marvel marveled marveling marvelled marvelling marvels
mash mash mashed mashes mashing
mask mask masked masking masks
masquerade masquerade masqueraded masquerades masquerading
mass mass massed masses massing
massacre massacre massacred massacres massacring
massage massage massaged massages massaging
mast mast masts
master master mastered mastering masters
mastermind mastermind masterminded masterminding masterminds
masticate masticate masticated masticates masticating
mat mat mats matted matting
match match matched matches matching
mate mate mated mates mating
materialise materialise materialised materialises materialising
materialize materialize materialized materializes materializing
matriculate matriculate matriculated matriculates matriculating
matter matter mattered mattering matters
mattress mattress mattresses
mature mature matured matures maturing
maul maul mauled mauling mauls
maximise maximise maximised maximises maximising
maximize maximize maximized maximizes maximizing
may may might
maze maze mazes
meal meal meals
mean mean meaning means meant
meander meander meandered meandering meanders
measure measure measured measures measuring
mechanise mechanise mechanised mechanises mechanising
mechanize mechanize mechanized mechanizes mechanizing
meddle meddle meddled meddles meddling
mediate mediate mediated mediates mediating
medicate medicate medicated medicates medicating
meditate meditate meditated meditates meditating
meet meet meeting meets met
mellow mellow mellowed mellowing mellows
melt melt melted melting melts
memo memo memos
memorise memorise memorised memorises memorising
memorize memorize memorized memorizes memorizing
menace menace menaced menaces menacing
mend mend mended mending mends
menstruate menstruate menstruated menstruates menstruating
mention mention mentioned mentioning mentions
mentor mentor mentored mentoring mentors
merchandise merchandise merchandised merchandises merchandising
merchandize merchandize merchandized merchandizes merchandizing
merge merge merged merges merging
merit merit merited meriting merits
mesh mesh meshed meshes meshing
mess mess messed messes messing
message message messages
metal metal metals
metamorphose metamorphose metamorphoses
mete mete meted metes meting
meter meter metered metering meters
mew mew mewed mewing mews
microscope microscope microscopes
microwave microwave microwaved microwaves microwaving
middle middle middles
midwife midwife midwifed midwifes midwifing midwived midwives midwiving
migrate migrate migrated migrates migrating
mike mike miked mikes miking
mildew mildew mildewed mildewing mildews
militate militate militated militates militating
milk milk milked milking milks
mill mill milled milling mills
mime mime mimed mimes miming
mimic mimic mimics
mimick mimicked mimicking
mince mince minced minces mincing
mind mind minded minding minds
mine mine mined mines mining
mingle mingle mingled mingles mingling
minimise minimise minimised minimises minimising
minimize minimize minimized minimizes minimizing
minister minister ministered ministering ministers
minor minor minored minoring minors
mint mint minted minting mints
minute minute minuted minutes minuting
mire mire mired mires miring
mirror mirror mirrored mirroring mirrors
misappropriate misappropriate misappropriated misappropriates misappropriating
misbehave misbehave misbehaved misbehaves misbehaving
miscarry miscarried miscarries miscarry miscarrying
misconduct misconduct misconducted misconducting misconducts
misconstrue misconstrue misconstrued misconstrues misconstruing
misdirect misdirect misdirected misdirecting misdirects
misfit misfit misfits misfitted misfitting
misguide misguide misguided misguides misguiding
misinform misinform misinformed misinforming misinforms
misinterpret misinterpret misinterpreted misinterpreting misinterprets
misjudge misjudge misjudged misjudges misjudging
mislay mislaid mislay mislaying mislays
mislead mislead misleading misleads misled
mismatch mismatch mismatched mismatches mismatching
misplace misplace misplaced misplaces misplacing
misprint misprint misprinted misprinting misprints
misquote misquote misquoted misquotes misquoting
misread misread misreading misreads
misrepresent misrepresent misrepresented misrepresenting misrepresents
miss miss missed misses missing
misspell misspell misspelled misspelling misspells misspelt
mist mist misted misting mists
mistake mistake mistaken mistakes mistaking mistook
mistrust mistrust mistrusted mistrusting mistrusts
mistype mistype mistyping
misunderstand misunderstand misunderstanding misunderstands misunderstood
misuse misuse misused misuses misusing
mitigate mitigate mitigated mitigates mitigating
mix mix mixed mixes mixing
moan moan moaned moaning moans
mob mob mobbed mobbing mobs
mobilise mobilise mobilised mobilises mobilising
mobilize mobilize mobilized mobilizes mobilizing
mock mock mocked mocking mocks
model model modeled modeling modelled modelling models
moderate moderate moderated moderates moderating
modernise modernise modernised modernises modernising
modernize modernize modernized modernizes modernizing
modify modified modifies modify modifying
modulate modulate modulated modulates modulating
moisten moisten moistened moistening moistens
mold mold molded molding molds
molest molest molested molesting molests
mollify mollified mollifies mollify mollifying
molt molt molted molting molts
monitor monitor monitored monitoring monitors
monkey monkey monkeyed monkeying monkeys
monopolise monopolise monopolised monopolises monopolising
monopolize monopolize monopolized monopolizes monopolizing
moo moo mooed mooing moos
moon moon mooned mooning moons
moonlight moonlight moonlighted moonlighting moonlights
moor moor moored mooring moors
moot moot mooted mooting moots
mop mop mopped mopping mops
mope mope moped mopes moping
mortar mortar mortared mortaring mortars
mortgage mortgage mortgaged mortgages mortgaging
mortify mortified mortifies mortify mortifying
mother mother mothered mothering mothers
motion motion motioned motioning motions
motivate motivate motivated motivates motivating
motor motor motored motoring motors
motorcycle motorcycle motorcycled motorcycles motorcycling
motorise motorise motorised motorises motorising
motorize motorize motorized motorizes motorizing
mount mount mounted mounting mounts
mourn mourn mourned mourning mourns
mouth mouth mouthed mouthing mouths
move move moved moves moving
mow mow mowed mowing mown mows
muck muck mucked mucking mucks
muddle muddle muddled muddles muddling
muddy muddied muddies muddy muddying
muff muff muffed muffing muffs
muffle muffle muffled muffles muffling
mug mug mugged mugging mugs
mulch mulch mulched mulches mulching
mull mull mulled mulling mulls
multiply multiplied multiplies multiply multiplying
mumble mumble mumbled mumbles mumbling
mummify mummified mummifies mummify mummifying
mummy mummies mummy
munch munch munched munches munching
murder murder murdered murdering murders
murmur murmur murmured murmuring murmurs
muscle muscle muscled muscles muscling
muse muse mused muses musing
mushroom mushroom mushroomed mushrooming mushrooms
muss muss mussed musses mussing
must must
muster muster mustered mustering musters
mutate mutate mutated mutates mutating
mute mute muted mutes muting
mutilate mutilate mutilated mutilates mutilating
mutiny mutinied mutinies mutiny mutinying
mutter mutter muttered muttering mutters
muzzle muzzle muzzled muzzles muzzling
mystify mystified mystifies mystify mystifying
nab nab nabbed nabbing nabs
nag nag nagged nagging nags
nail nail nailed nailing nails
name name named names naming
nap nap napped napping naps
narrate narrate narrated narrates narrating
narrow narrow narrowed narrowing narrows
nationalise nationalise nationalised nationalises nationalising
nationalize nationalize nationalized nationalizes nationalizing
naturalise naturalise naturalised naturalises naturalising
naturalize naturalize naturalized naturalizes naturalizing
nauseate nauseate nauseated nauseates nauseating
navigate navigate navigated navigates navigating
near near neared nearing nears
necessitate necessitate necessitated necessitates necessitating
neck neck necked necking necks
need need needed needing needs
needle needle needled needles needling
negate negate negated negates negating
negative negative negatived negatives negativing
neglect neglect neglected neglecting neglects
negotiate negotiate negotiated negotiates negotiating
neigh neigh neighed neighing neighs
neighbor neighbor neighbored neighboring neighbors
nerve nerve nerved nerves nerving
nest nest nested nesting nests
nestle nestle nestled nestles nestling
net net nets netted netting
nettle nettle nettled nettles nettling
network network networked networking networks
neuter neuter neutered neutering neuters
neutralise neutralise neutralised neutralises neutralising
neutralize neutralize neutralized neutralizes neutralizing
nibble nibble nibbled nibbles nibbling
niche niche niches
nick nick nicked nicking nicks
nickel nickel nickels
nickname nickname nicknamed nicknames nicknaming
nip nip nipped nipping nips
nipple nipple nipples
nitrate nitrate nitrated nitrates nitrating
nod nod nodded nodding nods
noise noise noised noises noising
nominate nominate nominated nominates nominating
noose noose nooses
norm norm norms
nose nose nosed noses nosing
notch notch notched notches notching
note note noted notes noting
notice notice noticed notices noticing
notify notified notifies notify notifying
nourish nourish nourished nourishes nourishing
nuance nuance nuances
nudge nudge nudged nudges nudging
null null nulls
nullify nullified nullifies nullify nullifying
numb numb numbed numbing numbs
number number numbered numbering numbers
numerate numerate
nurse nurse nursed nurses nursing
nurture nurture nurtured nurtures nurturing
nut nut nuts nutted nutting
nuzzle nuzzle nuzzled nuzzles nuzzling
obelisk obelisk obelisks
obey obey obeyed obeying obeys
object object objected objecting objects
obligate obligate obligated obligates obligating
oblige oblige obliged obliges obliging
obliterate obliterate obliterated obliterates obliterating
obscure obscure obscured obscures obscuring
observe observe observed observes observing
obsess obsess obsessed obsesses obsessing
obstruct obstruct obstructed obstructing obstructs
obtain obtain obtained obtaining obtains
occasion occasion occasioned occasioning occasions
occupy occupied occupies occupy occupying
occur occur occurred occurring occurs
offend offend offended offending offends
offer offer offered offering offers
officiate officiate officiated officiates officiating
offload offload
offset offset offsets offsetting
ogle ogle ogled ogles ogling
oil oil oiled oiling oils
okay okay okayed okaying okays
omit omit omits omitted omitting
ooze ooze oozed oozes oozing
opaque opaque opaqued opaques opaquing
open open opened opening opens
operate operate operated operates operating
oppose oppose opposed opposes opposing
oppress oppress oppressed oppresses oppressing
opt opt opted opting opts
optimise optimise optimised optimises optimising
optimize optimize optimized optimizes optimizing
option option optioned optioning options
orbit orbit orbited orbiting orbits
orchestrate orchestrate orchestrated orchestrates orchestrating
ordain ordain ordained ordaining ordains
order order ordered ordering orders
organise organise organised organises organising
organize organize organized organizes organizing
orient orient oriented orienting orients
orientate orientate orientated orientates orientating
originate originate originated originates originating
ornament ornament ornamented ornamenting ornaments
orphan orphan orphaned orphaning orphans
oscillate oscillate oscillated oscillates oscillating
ostracise ostracise ostracised ostracises ostracising
ostracize ostracize ostracized ostracizes ostracizing
ought ought
oust oust ousted ousting ousts
outbreak outbreak outbreaks
outclass outclass outclassed outclasses outclassing
outdistance outdistance outdistanced outdistances outdistancing
outdo outdid outdo outdoes outdoing outdone
outfit outfit outfits outfitted outfitting
outgo outgoing
outgrow outgrew outgrow outgrowing outgrown outgrows
outlast outlast outlasted outlasting outlasts
outlaw outlaw outlawed outlawing outlaws
outlay outlaid outlay outlaying outlays
outline outline outlined outlines outlining
outlive outlive outlived outlives outliving
outnumber outnumber outnumbered outnumbering outnumbers
output output outputs outputted outputting
outrage outrage outraged outrages outraging
outrun outran outrun outrunning outruns
outshine outshine outshines outshining outshone
outsmart outsmart outsmarted outsmarting outsmarts
outstrip outstrip outstripped outstripping outstrips
outweigh outweigh outweighed outweighing outweighs
outwit outwit outwits outwitted outwitting
oval oval ovals
over over overs
overbear overbear overbearing overbears overbore overborne
overburden overburden overburdened overburdening overburdens
overcast overcast overcasting overcasts
overcharge overcharge overcharged overcharges overcharging
overcoat overcoat overcoats
overcome overcame overcome overcomes overcoming
overcrowd overcrowd overcrowded overcrowding overcrowds
overdo overdid overdo overdoes overdoing overdone
overdose overdose overdosed overdoses overdosing
overdraw overdraw overdrawing overdrawn overdraws overdrew
overeat overate overeat overeaten overeating overeats
overestimate overestimate overestimated overestimates overestimating
overflow overflow overflowed overflowing overflows
overgrow overgrew overgrow overgrowing overgrown overgrows
overhand overhand overhands
overhang overhang overhanging overhangs overhung
overhaul overhaul overhauled overhauling overhauls
overhear overhear overheard overhearing overhears
overheat overheat overheated overheating overheats
overlap overlap overlapped overlapping overlaps
overlay overlaid overlay overlaying overlays
overlie overlain overlie overlies overlying
overload overload overloaded overloading overloads
overlook overlook overlooked overlooking overlooks
overpass overpass overpasses
overpower overpower overpowered overpowering overpowers
overprint overprint overprinted overprinting overprints
overrate overrate overrated overrates overrating
overreact overreact overreacted overreacting overreacts
override overridden override overrides overriding overrode
overrule overrule overruled overrules overruling
overrun overran overrun overrunning overruns
oversee oversaw oversee overseeing overseen oversees
overshadow overshadow overshadowed overshadowing overshadows
overshoot overshoot overshooting overshoots overshot
oversleep oversleep oversleeping oversleeps overslept
overstate overstate overstated overstates overstating
overstep overstep overstepped overstepping oversteps
overtake overtake overtaken overtakes overtaking overtook
overthrow overthrew overthrow overthrowing overthrown overthrows
overture overture overtures
overturn overturn overturned overturning overturns
overuse overuse overused overuses overusing
overview overview
overweight overweight
overwhelm overwhelm overwhelmed overwhelming overwhelms
overwork overwork overworked overworking overworks
overwrite overwrite overwrites overwriting overwritten
owe owe owed owes owing
own own owned owning owns
oxidise oxidise oxidised oxidises oxidising
oxidize oxidize oxidized oxidizes oxidizing
pace pace paced paces pacing
pacify pacified pacifies pacify pacifying
pack pack packed packing packs
package package packaged packages packaging
packet packet packets
pad pad padded padding pads
paddle paddle paddled paddles paddling
padlock padlock padlocked padlocking padlocks
page page paged pages paging
pail pail pails
pain pain pained paining pains
paint paint painted painting paints
pair pair paired pairing pairs
pal pal pals
palate palate palates
pale pale paled pales paling
pall pall palled palling palls
palm palm palmed palming palms
pamper pamper pampered pampering pampers
pan pan panned panning pans
pancake pancake pancaked pancakes pancaking
pander pander pandered pandering panders
panel panel panelled panelling panels
pang pang pangs
panhandle panhandle panhandled panhandles panhandling
panic panic panicked panicking panics
pant pant panted panting pants
pantomime pantomime pantomimed pantomimes pantomiming
paper paper papered papering papers
parachute parachute parachuted parachutes parachuting
parade parade paraded parades parading
paragraph paragraph paragraphed paragraphing paragraphs
parallel parallel paralleled paralleling parallelled parallelling parallels
paralyse paralyses
paralyze paralyze paralyzed paralyzes paralyzing
paraphrase paraphrase paraphrased paraphrases paraphrasing
parasite parasite parasites
parasol parasol parasols
parcel parcel parceled parceling parcelled parcelling parcels
parch parch parched parches parching
pardon pardon pardoned pardoning pardons
pare pare pared pares paring
park park parked parking parks
parody parodied parodies parody parodying
parole parole paroled paroles paroling
parrot parrot parroted parroting parrots
parse parse parsed parses parsing
part part parted parting parts
partake partake partaken partakes partaking partook
participate participate participated participates participating
partition partition partitioned partitioning partitions
partner partner partnered partnering partners
party partied parties party partying
pass pass passed passes passing
paste paste pasted pastes pasting
pasteurise pasteurise pasteurised pasteurises pasteurising
pasteurize pasteurize pasteurized pasteurizes pasteurizing
pastor pastor pastors
pasture pasture pastured pastures pasturing
pat pat pats patted patting
patch patch patched patches patching
patent patent patented patenting patents
patrol patrol patrolled patrolling patrols
patronise patronise patronised patronises patronising
patronize patronize patronized patronizes patronizing
patter patter pattered pattering patters
pattern pattern patterned patterning patterns
pause pause paused pauses pausing
pave pave paved paves paving
paw paw pawed pawing paws
pawn pawn pawned pawning pawns
pay paid pay payed paying pays
peak peak peaked peaking peaks
peal peal pealed pealing peals
pearl pearl pearled pearling pearls
pebble pebble pebbled pebbles pebbling
peck peck pecked pecking pecks
pedal pedal pedaled pedaling pedalled pedalling pedals
peddle peddle peddled peddles peddling
peek peek peeked peeking peeks
peel peel peeled peeling peels
peep peep peeped peeping peeps
peer peer peered peering peers
peg peg pegged pegging pegs
pellet pellet pelleted pelleting pellets
pelt pelt pelted pelting pelts
pen pen penned penning pens
penalise penalise penalised penalises penalising
penalize penalize penalized penalizes penalizing
pencil pencil penciled penciling pencilled pencilling pencils
penetrate penetrate penetrated penetrates penetrating
pension pension pensioned pensioning pensions
people people peopled peoples peopling
pep pep pepped pepping peps
pepper pepper peppered peppering peppers
perceive perceive perceived perceives perceiving
perch perch perched perches perching
percolate percolate percolated percolates percolating
perfect perfect perfected perfecting perfects
perforate perforate perforated perforates perforating
perform perform performed performing performs
perfume perfume perfumed perfumes perfuming
perish perish perished perishes perishing
perjure perjure perjured perjures perjuring
perk perk perked perking perks
permeate permeate permeated permeates permeating
permit permit permits permitted permitting
peroxide peroxide peroxided peroxides peroxiding
perpetrate perpetrate perpetrated perpetrates perpetrating
perpetuate perpetuate perpetuated perpetuates perpetuating
perplex perplex perplexed perplexes perplexing
persecute persecute persecuted persecutes persecuting
persevere persevere persevered perseveres persevering
persist persist persisted persisting persists
personalise personalise personalised personalises personalising
personalize personalize personalized personalizes personalizing
personify personified personifies personify personifying
perspire perspire perspired perspires perspiring
persuade persuade persuaded persuades persuading
pertain pertain pertained pertaining pertains
perturb perturb perturbed perturbing perturbs
peruse peruse perused peruses perusing
pervade pervade pervaded pervades pervading
pervert pervert perverted perverting perverts
pester pester pestered pestering pesters
pet pet pets petted petting
peter peter petered petering peters
petition petition petitioned petitioning petitions
petrify petrified petrifies petrify petrifying
phase phase phased phases phasing
philosophise philosophise philosophised philosophises philosophising
philosophize philosophize philosophized philosophizes philosophizing
phone phone phoned phones phoning
photocopy photocopied photocopies photocopy photocopying
photograph photograph photographed photographing photographs
phrase phrase phrased phrases phrasing
physic physic physics
pick pick picked picking picks
picket picket picketed picketing pickets
pickle pickle pickled pickles pickling
picnic picnic picnicked picnicking picnics
picture picture pictured pictures picturing
piece piece pieced pieces piecing
pierce pierce pierced pierces piercing
pigeonhole pigeonhole pigeonholed pigeonholes pigeonholing
piggyback piggyback piggybacked piggybacking piggybacks
pigment pigment pigments
pile pile piled piles piling
pilfer pilfer pilfered pilfering pilfers
pill pill pilled pilling pills
pillage pillage pillaged pillages pillaging
pillar pillar pillars
pillow pillow pillowed pillowing pillows
pilot pilot piloted piloting pilots
pin pin pinned pinning pins
pinch pinch pinched pinches pinching
pine pine pined pines pining
pinion pinion pinioned pinioning pinions
pink pink pinked pinking pinks
pinpoint pinpoint pinpointed pinpointing pinpoints
pioneer pioneer pioneered pioneering pioneers
pipe pipe piped pipes piping
pique pique piqued piques piquing
pirate pirate pirated pirates pirating
pirouette pirouette pirouetted pirouettes pirouetting
piston piston pistons
pit pit pits pitted pitting
pitch pitch pitched pitches pitching
pitchfork pitchfork pitchforked pitchforking pitchforks
pity pitied pities pity pitying
pivot pivot pivoted pivoting pivots
placate placate placated placates placating
place place placed places placing
plagiarise plagiarise plagiarised plagiarises plagiarising
plagiarize plagiarize plagiarized plagiarizes plagiarizing
plague plague plagued plagues plaguing
plan plan planned planning plans
plane plane planed planes planing
plank plank planked planking planks
plant plant planted planting plants
plaque plaque plaques
plaster plaster plastered plastering plasters
plate plate plated plates plating
plateau plateau plateaued plateauing plateaus
play play played playing plays
plead plead pleaded pleading pleads pled
please please pleased pleases pleasing
pleasure pleasure pleasured pleasures pleasuring
pleat pleat pleated pleating pleats
pledge pledge pledged pledges pledging
plod plod plodded plodding plods
plop plop plopped plopping plops
plot plot plots plotted plotting
plough plough ploughed ploughing ploughs
plow plow plowed plowing plows
pluck pluck plucked plucking plucks
plug plug plugged plugging plugs
plumb plumb plumbed plumbing plumbs
plume plume plumed plumes pluming
plummet plummet plummeted plummeting plummets
plump plump plumped plumping plumps
plunder plunder plundered plundering plunders
plunge plunge plunged plunges plunging
ply plied plies ply plying
poach poach poached poaches poaching
pocket pocket pocketed pocketing pockets
pod pod podded podding pods
point point pointed pointing points
poise poise poised poises poising
poison poison poisoned poisoning poisons
poke poke poked pokes poking
polarise polarise polarised polarises polarising
polarize polarize polarized polarizes polarizing
pole pole poled poles poling
police police policed polices policing
polish polish polished polishes polishing
poll poll polled polling polls
pollinate pollinate pollinated pollinates pollinating
pollute pollute polluted pollutes polluting
pond pond ponds
ponder ponder pondered pondering ponders
pool pool pooled pooling pools
poop poop pooped pooping poops
pop pop popped popping pops
popularise popularise popularised popularises popularising
popularize popularize popularized popularizes popularizing
populate populate populated populates populating
pore pore pored pores poring
porpoise porpoise porpoised porpoises porpoising
port port ported porting ports
portend portend portended portending portends
portion portion portioned portioning portions
portray portray portrayed portraying portrays
pose pose posed poses posing
position position positioned positioning positions
possess possess possessed possesses possessing
post post posted posting posts
postmark postmark postmarked postmarking postmarks
postpone postpone postponed postpones postponing
postulate postulate postulated postulates postulating
posture posture postured postures posturing
pot pot pots potted potting
potter potter pottered pottering potters
pouch pouch pouched pouches pouching
pounce pounce pounced pounces pouncing
pound pound pounded pounding pounds
pour pour poured pouring pours
pout pout pouted pouting pouts
powder powder powdered powdering powders
power power powered powering powers
powwow powwow powwowed powwowing powwows
practice practice practiced practices practicing
practise practise practised practises practising
praise praise praised praises praising
prance prance pranced prances prancing
prattle prattle prattled prattles prattling
prawn prawn prawned prawning prawns
pray pray prayed praying prays
preach preach preached preaches preaching
precaution precaution precautions
precede precede preceded precedes preceding
precipitate precipitate precipitated precipitates precipitating
precise precise
preclude preclude precluded precludes precluding
preconceive preconceive preconceived preconceives preconceiving
predicate predicate predicated predicates predicating
predict predict predicted predicting predicts
predominate predominate predominated predominates predominating
preempt preempt preempted preempting preempts
preen preen preened preening preens
preface preface prefaced prefaces prefacing
prefer prefer preferred preferring prefers
prefix prefix prefixed prefixes prefixing
prejudice prejudice prejudiced prejudices prejudicing
prelude prelude preludes
premier premier premiers
premiere premiere premiered premieres premiering
premise premise premised premises premising
premiss premiss premisses
preoccupy preoccupied preoccupies preoccupy preoccupying
prepare prepare prepared prepares preparing
prepay prepaid prepay prepaying prepays
prescribe prescribe prescribed prescribes prescribing
present present presented presenting presents
preserve preserve preserved preserves preserving
preside preside presided presides presiding
press press pressed presses pressing
pressure pressure pressured pressures pressuring
presume presume presumed presumes presuming
presuppose presuppose presupposed presupposes presupposing
pretend pretend pretended pretending pretends
pretension pretension pretensions
prevail prevail prevailed prevailing prevails
prevent prevent prevented preventing prevents
preview preview previewed previewing previews
prey prey preyed preying preys
price price priced prices pricing
prick prick pricked pricking pricks
prickle prickle prickled prickles prickling
pride pride prided prides priding
prime prime primed primes priming
primp primp primped primping primps
print print printed printing prints
privatise privatise privatised privatises privatising
privatize privatize privatized privatizes privatizing
privilege privilege privileged privileges privileging
prize prize prized prizes prizing
probe probe probed probes probing
proceed proceed proceeded proceeding proceeds
process process processed processes processing
proclaim proclaim proclaimed proclaiming proclaims
procrastinate procrastinate procrastinated procrastinates procrastinating
procure procure procured procures procuring
prod prod prodded prodding prods
produce produce produced produces producing
product product products
profane profane profaned profanes profaning
profess profess professed professes professing
proffer proffer proffered proffering proffers
profile profile profiled profiles profiling
profit profit profited profiting profits
profiteer profiteer profiteered profiteering profiteers
program program programed programing programs
programme programme programmed programmes programming
progress progress progressed progresses progressing
prohibit prohibit prohibited prohibiting prohibits
project project projected projecting projects
proliferate proliferate proliferated proliferates proliferating
prolong prolong prolonged prolonging prolongs
promenade promenade promenaded promenades promenading
promise promise promised promises promising
promote promote promoted promotes promoting
prompt prompt prompted prompting prompts
promulgate promulgate promulgated promulgates promulgating
prong prong prongs
pronounce pronounce pronounced pronounces pronouncing
proof proof proofed proofing proofs
proofread proofread proofreading proofreads
prop prop propped propping props
propagate propagate propagated propagates propagating
propel propel propelled propelling propels
prophesy prophesied prophesies prophesy prophesying
proportion proportion proportioned proportioning proportions
proportionate proportionate
propose propose proposed proposes proposing
proposition proposition propositioned propositioning propositions
prosecute prosecute prosecuted prosecutes prosecuting
prospect prospect prospected prospecting prospects
prosper prosper prospered prospering prospers
prostitute prostitute prostituted prostitutes prostituting
prostrate prostrate prostrated prostrates prostrating
protect protect protected protecting protects
protest protest protested protesting protests
protocol protocol protocols
prototype prototype prototypes
protract protract protracted protracting protracts
protrude protrude protruded protrudes protruding
prove prove proved proven proves proving
provide provide provided provides providing
provision provision provisioned provisioning provisions
provoke provoke provoked provokes provoking
prowl prowl prowled prowling prowls
prune prune pruned prunes pruning
pry pried pries pry prying
psych psych psyched psyches psyching
psyche psyche
publicise publicise publicised publicises publicising
publicize publicize publicized publicizes publicizing
publish publish published publishes publishing
pucker pucker puckered puckering puckers
puddle puddle puddled puddles puddling
puff puff puffed puffing puffs
puke puke puked pukes puking
pull pull pulled pulling pulls
pulp pulp pulped pulping pulps
pulsate pulsate pulsated pulsates pulsating
pulse pulse pulsed pulses pulsing
pulverise pulverise pulverised pulverises pulverising
pulverize pulverize pulverized pulverizes pulverizing
pumice pumice pumices
pummel pummel pummeled pummeling pummelled pummelling pummels
pump pump pumped pumping pumps
pun pun punned punning puns
punch punch punched punches punching
punctuate punctuate punctuated punctuates punctuating
puncture puncture punctured punctures puncturing
punish punish punished punishes punishing
punt punt punted punting punts
pup pup pupped pupping pups
purchase purchase purchased purchases purchasing
puree puree pureed pureeing purees
purge purge purged purges purging
purify purified purifies purify purifying
purport purport purported purporting purports
purpose purpose purposed purposes purposing
purr purr purred purring purrs
purse purse pursed purses pursing
pursue pursue pursued pursues pursuing
push push pushed pushes pushing
put put puts putting
putt putt putted putts
putter putter puttered puttering putters
putty puttied putties putty puttying
puzzle puzzle puzzled puzzles puzzling
quack quack quacked quacking quacks
quadruple quadruple quadrupled quadruples quadrupling
quail quail quailed quailing quails
quake quake quaked quakes quaking
qualify qualified qualifies qualify qualifying
quantify quantify
quarantine quarantine quarantined quarantines quarantining
quark quark
quarrel quarrel quarreled quarreling quarrelled quarrelling quarrels
quarry quarried quarries quarry quarrying
quarter quarter quartered quartering quarters
quarterback quarterback quarterbacked quarterbacking quarterbacks
quash quash quashed quashes quashing
quaver quaver quavered quavering quavers
queen queen queened queening queens
queer queer queered queering queers
quell quell quelled quelling quells
quench quench quenched quenches quenching
query queried queries query querying
quest quest quested questing quests
question question questioned questioning questions
questionnaire questionnaire questionnaires
queue queue queued queues queuing
quibble quibble quibbled quibbles quibbling
quicken quicken quickened quickening quickens
quiet quiet quieted quieting quiets
quilt quilt quilted quilting quilts
quip quip quipped quipping quips
quit quit quits quitted quitting
quiver quiver quivered quivering quivers
quiz quiz quizzed quizzes quizzing
quote quote quoted quotes quoting
rabbit rabbit rabbits
race race raced races racing
rack rack racked racking racks
radiate radiate radiated radiates radiating
radio radio radioed radioing radios
radius radius radiuses
raffle raffle raffled raffles raffling
raft raft rafted rafting rafts
rag rag ragged ragging rags
rage rage raged rages raging
raid raid raided raiding raids
rail rail railed railing rails
railroad railroad railroaded railroading railroads
rain rain rained raining rains
raise raise raised raises raising
rake rake raked rakes raking
rally rallied rallies rally rallying
ram ram rammed ramming rams
ramble ramble rambled rambles rambling
ramp ramp ramps
rampage rampage rampaged rampages rampaging
ranch ranch ranched ranches ranching
range range ranged ranges ranging
rank rank ranked ranking ranks
rankle rankle rankled rankles rankling
ransack ransack ransacked ransacking ransacks
ransom ransom ransomed ransoming ransoms
rant rant ranted ranting rants
rap rap rapped rapping raps
rape rape raped rapes raping
rasp rasp rasped rasping rasps
rat rat rats ratted ratting
rate rate rated rates rating
ratify ratified ratifies ratify ratifying
ratio ratio ratios
ration ration rationed rationing rations
rationalise rationalise rationalised rationalises rationalising
rationalize rationalize rationalized rationalizes rationalizing
rattle rattle rattled rattles rattling
ravage ravage ravaged ravages ravaging
rave rave raved raves raving
ravel ravel raveled raveling ravelled ravelling ravels
ravish ravish ravished ravishes ravishing
ray ray rays
raze raze razed razes razing
razor razor razors
reach reach reached reaches reaching
react react reacted reacting reacts
read read reading reads
readjust readjust readjusted readjusting readjusts
ready readied readies ready readying
realise realise realised realises realising
realize realize realized realizes realizing
reallocate reallocate reallocated reallocates reallocating
ream ream reamed reaming reams
reap reap reaped reaping reaps
reappear reappear reappeared reappearing reappears
rear rear reared rearing rears
rearrange rearrange rearranged rearranges rearranging
reason reason reasoned reasoning reasons
reassure reassure reassured reassures reassuring
rebate rebate rebated rebates rebating
rebel rebel rebelled rebelling rebels
rebind rebind rebinding rebinds
rebound rebound rebounded rebounding rebounds
rebuff rebuff rebuffed rebuffing rebuffs
rebuild rebuild rebuilding rebuilds rebuilt
rebuke rebuke rebuked rebukes rebuking
rebut rebut rebuts rebutted rebutting
recall recall recalled recalling recalls
recant recant recanted recanting recants
recap recap recapped recapping recaps
recapture recapture recaptured recaptures recapturing
recede recede receded recedes receding
receipt receipt receipted receipting receipts
receive receive received receives receiving
recenter recenter
recess recess recessed recesses recessing
recharge recharge recharged recharges recharging
reciprocate reciprocate reciprocated reciprocates reciprocating
recite recite recited recites reciting
reckon reckon reckoned reckoning reckons
reclaim reclaim reclaimed reclaiming reclaims
recline recline reclined reclines reclining
recognise recognise recognised recognises recognising
recognize recognize recognized recognizes recognizing
recoil recoil recoiled recoiling recoils
recollect recollect recollected recollecting recollects
recommend recommend recommended recommending recommends
recompense recompense recompensed recompenses recompensing
recompile recompile recompiled recompiling
reconcile reconcile reconciled reconciles reconciling
recondition recondition reconditioned reconditioning reconditions
reconfigure reconfigure reconfigured
reconnect reconnect reconnected reconnecting reconnects
reconsider reconsider reconsidered reconsidering reconsiders
reconstruct reconstruct reconstructed reconstructing reconstructs
record record recorded recording records
recount recount recounted recounting recounts
recoup recoup recouped recouping recoups
recover recover recovered recovering recovers
recreate recreate recreated recreates recreating
recruit recruit recruited recruiting recruits
rectify rectified rectifies rectify rectifying
recuperate recuperate recuperated recuperates recuperating
recur recur recurred recurring recurs
recycle recycle recycled recycles recycling
redden redden reddened reddening reddens
redeem redeem redeemed redeeming redeems
redefine redefine redefined redefines redefining
redesign redesign redesigned redesigning redesigns
redirect redirect redirected redirecting redirects
rediscover rediscover rediscovered rediscovering rediscovers
redistribute redistribute redistributed redistributes redistributing
redo redid redo redoes redoing redone
redraft redraft
redraw redraw
redress redress redressed redresses redressing
reduce reduce reduced reduces reducing
reef reef reefed reefing reefs
reek reek reeked reeking reeks
reel reel reeled reeling reels
reelect reelect reelected reelecting reelects
reenforce reenforce reenforced reenforces reenforcing
refer refer referred referring refers
referee referee refereed refereeing referees
reference reference referenced references referencing
refill refill refilled refilling refills
refine refine refined refines refining
reflect reflect reflected reflecting reflects
reform reform reformed reforming reforms
reformat reformat reformatted reformatting
refrain refrain refrained refraining refrains
refresh refresh refreshed refreshes refreshing
refrigerate refrigerate refrigerated refrigerates refrigerating
refuel refuel refueled refueling refuelled refuelling refuels
refund refund refunded refunding refunds
refurbish refurbish refurbished refurbishes refurbishing
refuse refuse refused refuses refusing
refute refute refuted refutes refuting
regain regain regained regaining regains
regale regale regaled regales regaling
regard regard regarded regarding regards
regenerate regenerate regenerated regenerates regenerating
regiment regiment regimented regimenting regiments
register register registered registering registers
regress regress regressed regresses regressing
regret regret regrets regretted regretting
regulate regulate regulated regulates regulating
regurgitate regurgitate regurgitated regurgitates regurgitating
rehabilitate rehabilitate rehabilitated rehabilitates rehabilitating
rehash rehash rehashed rehashes rehashing
rehearse rehearse rehearsed rehearses rehearsing
reign reign reigned reigning reigns
reimburse reimburse reimbursed reimburses reimbursing
rein rein reined reining reins
reincarnate reincarnate reincarnated reincarnates reincarnating
reinforce reinforce reinforced reinforces reinforcing
reinstate reinstate reinstated reinstates reinstating
reiterate reiterate reiterated reiterates reiterating
reject reject rejected rejecting rejects
rejoice rejoice rejoiced rejoices rejoicing
rejoin rejoin rejoined rejoining rejoins
rejuvenate rejuvenate rejuvenated rejuvenates rejuvenating
relapse relapse relapsed relapses relapsing
relate relate related relates relating
relax relax relaxed relaxes relaxing
relay relaid relay relayed relaying relays
release release released releases releasing
relegate relegate relegated relegates relegating
relent relent relented relenting relents
relieve relieve relieved relieves relieving
relinquish relinquish relinquished relinquishes relinquishing
relish relish relished relishes relishing
relive relive relived relives reliving
reload reload reloaded reloading reloads
relocate relocate relocated relocates relocating
rely relied relies rely relying
remain remain remained remaining remains
remainder remainder remainders
remake remade remake remakes remaking
remark remark remarked remarking remarks
remedy remedied remedies remedy remedying
remember remember remembered remembering remembers
remind remind reminded reminding reminds
reminisce reminisce reminisced reminisces reminiscing
remiss remiss
remit remit remits remitted remitting
remodel remodel remodeled remodeling remodelled remodelling remodels
remove remove removed removes removing
remunerate remunerate remunerated remunerates remunerating
rename rename renamed renames renaming
rend rend rending rends
render render rendered rendering renders
rendezvous rendezvous rendezvoused rendezvouses rendezvousing
renege renege reneged reneges reneging
renew renew renewed renewing renews
renounce renounce renounced renounces renouncing
renovate renovate renovated renovates renovating
rent rent rented renting rents
reopen reopen reopened reopening reopens
reorganise reorganise reorganised reorganises reorganising
reorganize reorganize reorganized reorganizes reorganizing
repair repair repaired repairing repairs
repatriate repatriate repatriated repatriates repatriating
repay repaid repay repaying repays
repeal repeal repealed repealing repeals
repeat repeat repeated repeating repeats
repel repel repelled repelling repels
repent repent repented repenting repents
rephrase rephrase
replace replace replaced replaces replacing
replay replay
replenish replenish replenished replenishes replenishing
replete replete repleted repletes repleting
replicate replicate replicated replicates replicating
reply replied replies reply replying
report report reported reporting reports
repose repose reposed reposes reposing
represent represent represented representing represents
repress repress repressed represses repressing
reprieve reprieve reprieved reprieves reprieving
reprimand reprimand reprimanded reprimanding reprimands
reprint reprint reprinted reprinting reprints
reproach reproach reproached reproaches reproaching
reproduce reproduce reproduced reproduces reproducing
reprogram reprogram reprogramed reprograming reprograms
reprogramme reprogrammed reprogramming
reprove reprove reproved reproves reproving
repudiate repudiate repudiated repudiates repudiating
repulse repulse repulsed repulses repulsing
request request requested requesting requests
require require required requires requiring
requisition requisition requisitioned requisitioning requisitions
reread reread rereading rereads
reroute reroute rerouted reroutes rerouting
reschedule reschedule rescheduled reschedules rescheduling
rescind rescind rescinded rescinding rescinds
rescue rescue rescued rescues rescuing
research research researched researches researching
resemble resemble resembled resembles resembling
resent resent resented resenting resents
reserve reserve reserved reserves reserving
reset reset resets resetting
reshuffle reshuffle
reside reside resided resides residing
resign resign resigned resigning resigns
resist resist resisted resisting resists
resolve resolve resolved resolves resolving
resort resort resorted resorting resorts
resound resound resounded resounding resounds
resource resource resources
respect respect respected respecting respects
respond respond responded responding responds
rest rest rested resting rests
restart restart restarted restarting restarts
restore restore restored restores restoring
restrain restrain restrained restraining restrains
restrict restrict restricted restricting restricts
restructure restructure restructured restructures restructuring
resubmit resubmit resubmits resubmitted resubmitting
result result resulted resulting results
resume resume resumed resumes resuming
resurface resurface resurfaced resurfaces resurfacing
resurrect resurrect resurrected resurrecting resurrects
resuscitate resuscitate resuscitated resuscitates resuscitating
retail retail retailed retailing retails
retain retain retained retaining retains
retaliate retaliate retaliated retaliates retaliating
retard retard retarded retarding retards
retch retch retched retches retching
rethink rethink
retire retire retired retires retiring
retort retort retorted retorting retorts
retrace retrace retraced retraces retracing
retract retract retracted retracting retracts
retreat retreat retreated retreating retreats
retrieve retrieve retrieved retrieves retrieving
retrograde retrograde
retrospect retrospect retrospected retrospecting retrospects
retry retries retry
return return returned returning returns
retype retype
reunite reunite reunited reunites reuniting
reuse reuse reused reuses reusing
rev rev revs revved revving
revamp revamp revamped revamping revamps
reveal reveal revealed revealing reveals
revel revel reveled reveling revelled revelling revels
revenge revenge revenged revenges revenging
reverberate reverberate reverberated reverberates reverberating
revere revere revered reveres revering
reverse reverse reversed reverses reversing
revert revert reverted reverting reverts
review review reviewed reviewing reviews
revile revile reviled reviles reviling
revise revise revised revises revising
revisit revisit revisited revisiting revisits
revive revive revived revives reviving
revoke revoke revoked revokes revoking
revolt revolt revolted revolting revolts
revolutionise revolutionise revolutionised revolutionises revolutionising
revolutionize revolutionize revolutionized revolutionizes revolutionizing
revolve revolve revolved revolves revolving
reward reward rewarded rewarding rewards
rewind rewind
rework rework
rewrite rewrite rewrites rewriting rewritten rewrote
rhyme rhyme rhymed rhymes rhyming
rib rib ribbed ribbing ribs
ricochet ricochet ricocheted ricocheting ricochets ricochetted ricochetting
rid rid ridded ridding rids
riddle riddle riddled riddles riddling
ride ridden ride rides riding rode
ridge ridge ridged ridges ridging
ridicule ridicule ridiculed ridicules ridiculing
rifle rifle rifled rifles rifling
rig rig rigged rigging rigs
right right righted righting rights
rigor rigor rigors
rile rile riled riles riling
rim rim rimmed rimming rims
ring rang ring ringing rings rung
rinse rinse rinsed rinses rinsing
riot riot rioted rioting riots
rip rip ripped ripping rips
ripen ripen ripened ripening ripens
riposte riposte
ripple ripple rippled ripples rippling
rise rise risen rises rising rose
risk risk risked risking risks
rival rival rivaled rivaling rivalled rivalling rivals
rivet rivet riveted riveting rivets
roam roam roamed roaming roams
roar roar roared roaring roars
roast roast roasted roasting roasts
rob rob robbed robbing robs
robe robe robed robes robing
rock rock rocked rocking rocks
rocket rocket rocketed rocketing rockets
rod rod rods
roll roll rolled rolling rolls
romp romp romped romping romps
roof roof roofed roofing roofs
rook rook rooked rooking rooks
room room roomed rooming rooms
roost roost roosted roosting roosts
root root rooted rooting roots
rope rope roped ropes roping
roster roster rosters
rot rot rots rotted rotting
rotate rotate rotated rotates rotating
rouge rouge rouged rouges rouging
rough rough roughed roughing roughs
roughen roughen roughened roughening roughens
roughhouse roughhouse roughhoused roughhouses roughhousing
round round rounded rounding rounds
rouse rouse roused rouses rousing
rout rout routed routing routs
route route routes
row row rowed rowing rows
rub rub rubbed rubbing rubs
rue rue rued rues ruing
ruff ruff ruffed ruffing ruffs
ruffle ruffle ruffled ruffles ruffling
ruin ruin ruined ruining ruins
rule rule ruled rules ruling
rumble rumble rumbled rumbles rumbling
ruminate ruminate ruminated ruminates ruminating
rummage rummage rummaged rummages rummaging
rumor rumor rumored rumoring rumors
rumple rumple rumpled rumples rumpling
run ran run running runs
rupture rupture ruptured ruptures rupturing
rush rush rushed rushes rushing
rust rust rusted rusting rusts
rustle rustle rustled rustles rustling
rut rut ruts rutted rutting
saber saber sabers
sabotage sabotage sabotaged sabotages sabotaging
sabre sabre sabres
sack sack sacked sacking sacks
sacrifice sacrifice sacrificed sacrifices sacrificing
sadden sadden saddened saddening saddens
saddle saddle saddled saddles saddling
safe safe safes
safeguard safeguard safeguarded safeguarding safeguards
sag sag sagged sagging sags
sail sail sailed sailing sails
salary salaries salary
salivate salivate salivated salivates salivating
sallow sallow
sally sally
salt salt salted salting salts
salute salute saluted salutes saluting
salvage salvage salvaged salvages salvaging
salve salve salved salves salving
sample sample sampled samples sampling
sanctify sanctified sanctifies sanctify sanctifying
sanction sanction sanctioned sanctioning sanctions
sand sand sanded sanding sands
sandbag sandbag sandbagged sandbagging sandbags
sandpaper sandpaper sandpapered sandpapering sandpapers
sandwich sandwich sandwiched sandwiches sandwiching
sap sap sapped sapping saps
satin satin
satirise satirise satirised satirises satirising
satirize satirize satirized satirizes satirizing
satisfy satisfied satisfies satisfy satisfying
saturate saturate saturated saturates saturating
saunter saunter sauntered sauntering saunters
savage savage savaged savages savaging
save save saved saves saving
savor savor savored savoring savors
savvy savvied savvies savvy savvying
saw sawed sawing sawn saws
say said say saying says
scab scab scabbed scabbing scabs
scaffold scaffold scaffolding scaffolds
scald scald scalded scalding scalds
scale scale scaled scales scaling
scallop scallop scalloped scalloping scallops
scalp scalp scalped scalping scalps
scamper scamper scampered scampering scampers
scan scan scanned scanning scans
scandalise scandalise scandalised scandalises scandalising
scandalize scandalize scandalized scandalizes scandalizing
scant scant scanted scanting scants
scapegoat scapegoat scapegoated scapegoating scapegoats
scar scar scarred scarring scars
scare scare scared scares scaring
scatter scatter scattered scattering scatters
scavenger scavenger scavengers
scent scent scented scenting scents
schedule schedule scheduled schedules scheduling
scheme scheme schemed schemes scheming
school school schooled schooling schools
scissor scissor scissors
scoff scoff scoffed scoffing scoffs
scold scold scolded scolding scolds
scollop scollop scolloped scolloping scollops
scoop scoop scooped scooping scoops
scoot scoot scooted scooting scoots
scope scope scoped scopes scoping
scorch scorch scorched scorches scorching
score score scored scores scoring
scorn scorn scorned scorning scorns
scotch scotch scotches
scour scour scoured scouring scours
scourge scourge scourged scourges scourging
scout scout scouted scouting scouts
scowl scowl scowled scowling scowls
scrabble scrabble
scram scram scrammed scramming scrams
scramble scramble scrambled scrambles scrambling
scrap scrap scrapped scrapping scraps
scrape scrape scraped scrapes scraping
scratch scratch scratched scratches scratching
scrawl scrawl scrawled scrawling scrawls
scream scream screamed screaming screams
screech screech screeched screeches screeching
screen screen screened screening screens
screw screw screwed screwing screws
scribble scribble scribbled scribbles scribbling
scribe scribe scribes
script script scripted scripting scripts
scroll scroll scrolled scrolling scrolls
scrounge scrounge scrounged scrounges scrounging
scrub scrub scrubbed scrubbing scrubs
scruff scruff scruffs
scruple scruple scrupled scruples scrupling
scrutinise scrutinise scrutinised scrutinises scrutinising
scrutinize scrutinize scrutinized scrutinizes scrutinizing
scuff scuff scuffed scuffing scuffs
scuffle scuffle scuffled scuffles scuffling
sculpture sculpture sculptured sculptures sculpturing
scurry scurried scurries scurry scurrying
scuttle scuttle scuttled scuttles scuttling
scythe scythe scythed scythes scything
seal seal sealed sealing seals
seam seam seamed seaming seams
sear sear seared searing sears
search search searched searches searching
season season seasoned seasoning seasons
seat seat seated seating seats
secede secede seceded secedes seceding
seclude seclude secluded secludes secluding
second second seconded seconding seconds
secrete secrete secreted secretes secreting
section section sectioned sectioning sections
sector sector sectors
secure secure secured secures securing
sedate sedate sedated sedates sedating
sediment sediment sediments
seduce seduce seduced seduces seducing
see saw see seeing seen sees
seed seed seeded seeding seeds
seek seek seeking seeks sought
seem seem seemed seeming seems
seep seep seeped seeping seeps
seesaw seesaw seesawed seesawing seesaws
seethe seethe seethed seethes seething
segment segment segmented segmenting segments
segregate segregate segregated segregates segregating
seize seize seized seizes seizing
select select selected selecting selects
self self
sell sell selling sells sold
send send sending sends sent
sense sense sensed senses sensing
sentence sentence sentenced sentences sentencing
separate separate separated separates separating
sequence sequence sequenced sequences sequencing
serenade serenade serenaded serenades serenading
serve serve served serves serving
service service serviced services servicing
set set sets setting
settle settle settled settles settling
sever sever severed severing severs
sew sew sewed sewing sewn sews
sex sex sexed sexes sexing
shack shack shacks
shackle shackle shackled shackles shackling
shade shade shaded shades shading
shadow shadow shadowed shadowing shadows
shaft shaft shafted shafting shafts
shake shake shaken shakes shaking shook
shall shall should
shallow shallow shallows
sham sham shammed shamming shams
shamble shamble shambles
shame shame shamed shames shaming
shampoo shampoo shampooed shampooing shampoos
shape shape shaped shapes shaping
share share shared shares sharing
sharpen sharpen sharpened sharpening sharpens
shatter shatter shattered shattering shatters
shave shave shaved shaven shaves shaving
shear shear sheared shearing shears shorn
sheathe sheathe sheathed sheathes sheathing
shed shed shedding sheds
sheer sheer sheered sheering sheers
sheet sheet sheets
shell shell shelled shelling shells
shelter shelter sheltered sheltering shelters
shelve shelve shelved shelves shelving
shepherd shepherd shepherded shepherding shepherds
shield shield shielded shielding shields
shift shift shifted shifting shifts
shimmer shimmer shimmered shimmering shimmers
shin shin shinned shinning shins
shine shine shined shines shining shone
shingle shingle shingled shingles shingling
ship ship shipped shipping ships
shipwreck shipwreck shipwrecked shipwrecking shipwrecks
shirk shirk shirked shirking shirks
shiver shiver shivered shivering shivers
shock shock shocked shocking shocks
shoe shod shoe shoed shoeing shoes
shoo shoo shooed shooing shoos
shoot shoot shooting shoots shot
shop shop shopped shopping shops
shore shore shored shores shoring
short short shorted shorting shorts
shorten shorten shortened shortening shortens
shortlist shortlist
shoulder shoulder shouldered shouldering shoulders
shout shout shouted shouting shouts
shove shove shoved shoves shoving
shovel shovel shoveled shoveling shovelled shovelling shovels
show show showed showing shown shows
showcase showcase showcased showcases showcasing
shower shower showered showering showers
shred shred shredded shredding shreds
shriek shriek shrieked shrieking shrieks
shrine shrine shrines
shrink shrank shrink shrinking shrinks shrunk shrunken
shrivel shrivel shriveled shriveling shrivelled shrivelling shrivels
shroud shroud shrouded shrouding shrouds
shrug shrug shrugged shrugging shrugs
shuck shuck shucked shucking shucks
shudder shudder shuddered shuddering shudders
shuffle shuffle shuffled shuffles shuffling
shun shun shunned shunning shuns
shunt shunt shunted shunting shunts
shut shut shuts shutting
shutter shutter shuttered shuttering shutters
shuttle shuttle shuttled shuttles shuttling
shy shied shies shy shying
sic sic sics
sicken sicken sickened sickening sickens
sickle sickle sickles
side side sided sides siding
sideline sideline sidelined sidelines sidelining
sidestep sidestep sidestepped sidestepping sidesteps
sidetrack sidetrack sidetracked sidetracking sidetracks
sidle sidle sidled sidles sidling
sieve sieve sieved sieves sieving
sift sift sifted sifting sifts
sigh sigh sighed sighing sighs
sight sight sighted sighting sights
sign sign signed signing signs
signal signal signaled signaling signalled signalling signals
signify signified signifies signify signifying
signpost signpost signposted signposting signposts
silence silence silenced silences silencing
silhouette silhouette silhouetted silhouettes silhouetting
silt silt silted silting silts
silver silver silvered silvering silvers
simmer simmer simmered simmering simmers
simplify simplified simplifies simplify simplifying
simulate simulate simulated simulates simulating
sin sin sinned sinning sins
sing sang sing singing sings sung
singe singe singed singeing singes
single single singled singles singling
sink sank sink sinking sinks sunk
sip sip sipped sipping sips
siphon siphon siphoned siphoning siphons
sire sire sired sires siring
sit sat sit sits sitting
site site sited sites siting
situate situate situated situates situating
size size sized sizes sizing
sizzle sizzle sizzled sizzles sizzling
skate skate skated skates skating
skateboard skateboard skateboarded skateboarding skateboards
skein skein skeins
sketch sketch sketched sketches sketching
skew skew skewed skewing skews
skewer skewer skewered skewering skewers
ski ski skied skiing skis
skid skid skidded skidding skids
skill skill skilled skills
skim skim skimmed skimming skims
skimp skimp skimped skimping skimps
skin skin skinned skinning skins
skip skip skipped skipping skips
skipper skipper skippered skippering skippers
skirmish skirmish skirmished skirmishes skirmishing
skirt skirt skirted skirting skirts
skulk skulk skulked skulking skulks
skull skull skulls
sky skies sky skying
skyrocket skyrocket skyrocketed skyrocketing skyrockets
slack slack slacked slacking slacks
slacken slacken slackened slackening slackens
slake slake slaked slakes slaking
slam slam slammed slamming slams
slander slander slandered slandering slanders
slang slang
slant slant slanted slanting slants
slap slap slapped slapping slaps
slash slash slashed slashes slashing
slat slat slats
slate slate slated slates slating
slaughter slaughter slaughtered slaughtering slaughters
slave slave slaved slaves slaving
slay slain slay slaying slays slew
sled sled sledded sledding sleds
sleep sleep sleeping sleeps slept
sleet sleet sleeted sleeting sleets
sleigh sleigh sleighed sleighing sleighs
slice slice sliced slices slicing
slide slid slide slides sliding
slight slight slighted slighting slights
slim slim slimmed slimming slims
sling sling slinging slings slung
slink slink slinking slinks slunk
slip slip slipped slipping slips
slit slit slits slitting
slither slither slithered slithering slithers
sliver sliver slivered slivering slivers
slobber slobber slobbered slobbering slobbers
slog slog slogged slogging slogs
slop slop slopped slopping slops
slope slope sloped slopes sloping
slosh slosh sloshed sloshes sloshing
slot slot slots slotted slotting
slouch slouch slouched slouches slouching
slow slow slowed slowing slows
sludge sludge
slug slug slugged slugging slugs
sluice sluice sluiced sluices sluicing
slum slum slummed slumming slums
slumber slumber slumbered slumbering slumbers
slump slump slumped slumping slumps
slur slur slurred slurring slurs
slush slush
smack smack smacked smacking smacks
smart smart smarted smarting smarts
smash smash smashed smashes smashing
smear smear smeared smearing smears
smell smell smelled smelling smells smelt
smelt smelted smelting smelts
smile smile smiled smiles smiling
smirk smirk smirked smirking smirks
smite smite smites smiting smitten smote
smock smock smocked smocking smocks
smoke smoke smoked smokes smoking
smolder smolder smoldered smoldering smolders
smooth smooth smoothed smoothes smoothing smooths
smother smother smothered smothering smothers
smoulder smoulder smouldered smouldering smoulders
smudge smudge smudged smudges smudging
smuggle smuggle smuggled smuggles smuggling
smut smut smuts
snack snack snacked snacking snacks
snag snag snagged snagging snags
snake snake snaked snakes snaking
snap snap snapped snapping snaps
snare snare snared snares snaring
snarl snarl snarled snarling snarls
snatch snatch snatched snatches snatching
sneak sneak sneaked sneaking sneaks
sneer sneer sneered sneering sneers
sneeze sneeze sneezed sneezes sneezing
snicker snicker snickered snickering snickers
sniff sniff sniffed sniffing sniffs
sniffle sniffle sniffled sniffles sniffling
snigger snigger
snip snip snipped snipping snips
snipe snipe sniped snipes sniping
snitch snitch snitched snitches snitching
snooker snooker
snoop snoop snooped snooping snoops
snooze snooze snoozed snoozes snoozing
snore snore snored snores snoring
snorkel snorkel snorkeled snorkeling snorkelled snorkelling snorkels
snort snort snorted snorting snorts
snow snow snowed snowing snows
snowball snowball snowballed snowballing snowballs
snub snub snubbed snubbing snubs
snuff snuff snuffed snuffing snuffs
snug snug snugged snugging snugs
snuggle snuggle snuggled snuggles snuggling
soak soak soaked soaking soaks
soap soap soaped soaping soaps
soar soar soared soaring soars
sob sob sobbed sobbing sobs
sober sober sobered sobering sobers
socialise socialise socialised socialises socialising
socialize socialize socialized socializes socializing
sock sock socked socking socks
sod sod sodded sodding sods
soften soften softened softening softens
soil soil soiled soiling soils
sojourn sojourn sojourned sojourning sojourns
solace solace solaced solaces solacing
solder solder soldered soldering solders
soldier soldier soldiered soldiering soldiers
sole sole soled soles soling
solicit solicit solicited soliciting solicits
solidify solidified solidifies solidify solidifying
solo solo soloed soloing solos
solve solve solved solves solving
somersault somersault somersaulted somersaulting somersaults
soot soot
soothe soothe soothed soothes soothing
sop sop sopped sopping sops
sophisticate sophisticate sophisticated sophisticates sophisticating
sorrow sorrow sorrowed sorrowing sorrows
sort sort sorted sorting sorts
sound sound sounded sounding sounds
soundproof soundproof soundproofed soundproofing soundproofs
soup soup souped souping soups
sour sour soured souring sours
source source sourced sources sourcing
sow sow sowed sowing sown sows
space space spaced spaces spacing
spade spade spaded spades spading
span span spanned spanning spans
spangle spangle spangled spangles spangling
spank spank spanked spanking spanks
spar spar sparred sparring spars
spare spare spared spares sparing
spark spark sparked sparking sparks
sparkle sparkle sparkled sparkles sparkling
spasm spasm spasms
spate spate
spatter spatter spattered spattering spatters
spawn spawn spawned spawning spawns
spay spay spayed spaying spays
speak speak speaking speaks spoke spoken
spear spear speared spearing spears
spearhead spearhead spearheaded spearheading spearheads
specialise specialise specialised specialises specialising
specialize specialize specialized specializes specializing
specify specified specifies specify specifying
speculate speculate speculated speculates speculating
speed sped speed speeded speeding speeds
spell spell spelled spelling spells spelt
spend spend spending spends spent
spew spew spewed spewing spews
spice spice spiced spices spicing
spike spike spiked spikes spiking
spill spill spilled spilling spills spilt
spin spin spinning spins spun
spiral spiral spiraled spiraling spiralled spiralling spirals
spirit spirit spirited spiriting spirits
spit spat spit spits spitted spitting
spite spite spited spites spiting
splash splash splashed splashes splashing
splatter splatter splattered splattering splatters
splice splice spliced splices splicing
splint splint splinted splinting splints
splinter splinter splintered splintering splinters
split split splits splitting
splurge splurge splurged splurges splurging
spoil spoil spoiled spoiling spoils spoilt
sponge sponge sponged sponges sponging
sponsor sponsor sponsored sponsoring sponsors
spoof spoof spoofed spoofing spoofs
spook spook spooked spooking spooks
spool spool spooled spooling spools
spoon spoon spooned spooning spoons
sport sport sported sporting sports
spot spot spots spotted spotting
spotlight spotlight spotlighted spotlighting spotlights
spout spout spouted spouting spouts
sprain sprain sprained spraining sprains
sprawl sprawl sprawled sprawling sprawls
spray spray sprayed spraying sprays
spread spread spreading spreads
spring sprang spring springing springs sprung
sprinkle sprinkle sprinkled sprinkles sprinkling
sprint sprint sprinted sprinting sprints
sprout sprout sprouted sprouting sprouts
spruce spruce spruced spruces sprucing
spud spud spuds
spur spur spurred spurring spurs
spurn spurn spurned spurning spurns
sputter sputter sputtered sputtering sputters
spy spied spies spy spying
squabble squabble squabbled squabbles squabbling
squall squall squalled squalling squalls
squander squander squandered squandering squanders
square square squared squares squaring
squash squash squashed squashes squashing
squat squat squats squatted squatting
squawk squawk squawked squawking squawks
squeak squeak squeaked squeaking squeaks
squeal squeal squealed squealing squeals
squeeze squeeze squeezed squeezes squeezing
squelch squelch squelched squelches squelching
squint squint squinted squinting squints
squire squire squired squires squiring
squirm squirm squirmed squirming squirms
squirt squirt squirted squirting squirts
stab stab stabbed stabbing stabs
stabilise stabilise stabilised stabilises stabilising
stabilize stabilize stabilized stabilizes stabilizing
stable stable stabled stables stabling
stack stack stacked stacking stacks
staff staff staffed staffing staffs
stag stag stags
stage stage staged stages staging
stagger stagger staggered staggering staggers
stagnate stagnate stagnated stagnates stagnating
stain stain stained staining stains
stake stake staked stakes staking
stale stale staled stales staling
stalemate stalemate stalemated stalemates stalemating
stalk stalk stalked stalking stalks
stall stall stalled stalling stalls
stammer stammer stammered stammering stammers
stamp stamp stamped stamping stamps
stampede stampede stampeded stampedes stampeding
stanch stanch stanched stanches stanching
stand stand standing stands stood
standardise standardise standardised standardises standardising
standardize standardize standardized standardizes standardizing
staple staple stapled staples stapling
star star starred starring stars
starch starch starched starches starching
stare stare stared stares staring
start start started starting starts
startle startle startled startles startling
starve starve starved starves starving
state state stated states stating
station station stationed stationing stations
staunch staunch staunched staunches staunching
stave stave staved staving stove
stay staid staves stay stayed staying stays
steady steadied steadies steady steadying
steal steal stealing steals stole stolen
steam steam steamed steaming steams
steamroller steamroller steamrollered steamrollering steamrollers
steel steel steeled steeling steels
steep steep steeped steeping steeps
steer steer steered steering steers
stem stem stemmed stemming stems
stencil stencil stenciled stenciling stencilled stencilling stencils
step step stepped stepping steps
stereotype stereotype stereotyped stereotypes stereotyping
sterilise sterilise sterilised sterilises sterilising
sterilize sterilize sterilized sterilizes sterilizing
stew stew stewed stewing stews
steward steward stewarded stewarding stewards
stick stick sticking sticks stuck
stiff stiff stiffed stiffing stiffs
stiffen stiffen stiffened stiffening stiffens
stifle stifle stifled stifles stifling
still still stilled stilling stills
stilt stilted
stimulate stimulate stimulated stimulates stimulating
sting sting stinging stings stung
stink stank stink stinking stinks stunk
stint stint stinted stinting stints
stipulate stipulate stipulated stipulates stipulating
stir stir stirred stirring stirs
stitch stitch stitched stitches stitching
stock stock stocked stocking stocks
stockade stockade stockaded stockades stockading
stockpile stockpile stockpiled stockpiles stockpiling
stoke stoke stoked stokes stoking
stomach stomach stomached stomaching stomachs
stomp stomp stomped stomping stomps
stone stone stoned stones stoning
stool stool stools
stoop stoop stooped stooping stoops
stop stop stopped stopping stops
stopper stopper stoppered stoppering stoppers
store store stored stores storing
storm storm stormed storming storms
stow stow stowed stowing stows
straddle straddle straddled straddles straddling
straggle straggle straggled straggles straggling
straighten straighten straightened straightening straightens
strain strain strained straining strains
straitjacket straitjacket straitjacketed straitjacketing straitjackets
strand strand stranded stranding strands
strangle strangle strangled strangles strangling
strap strap strapped strapping straps
stratify stratified stratifies stratify stratifying
stray stray strayed straying strays
streak streak streaked streaking streaks
stream stream streamed streaming streams
streamline streamline streamlined streamlines streamlining
strengthen strengthen strengthened strengthening strengthens
stress stress stressed stresses stressing
stretch stretch stretched stretches stretching
strew strew strewed strewing strewn strews
stride stridden stride strides striding strode
strike stricken strike strikes striking struck
string string stringing strings strung
strip strip stripped stripping strips
strive strive strived striven strives striving strove
stroke stroke stroked strokes stroking
stroll stroll strolled strolling strolls
structure structure structured structures structuring
struggle struggle struggled struggles struggling
strum strum strummed strumming strums
strut strut struts strutted strutting
stub stub stubbed stubbing stubs
stud stud studded studding studs
study studied studies study studying
stuff stuff stuffed stuffing stuffs
stumble stumble stumbled stumbles stumbling
stump stump stumped stumping stumps
stun stun stunned stunning stuns
stunt stunt stunted stunting stunts
stupefy stupefied stupefies stupefy stupefying
stutter stutter stuttered stuttering stutters
style style styled styles styling
sub sub subbed subbing subs
subdivide subdivide subdivided subdivides subdividing
subdue subdue subdued subdues subduing
subgroup subgroup
subject subject subjected subjecting subjects
subjugate subjugate subjugated subjugates subjugating
sublet sublet sublets subletting
sublime sublime sublimed sublimes subliming
submerge submerge submerged submerges submerging
submit submit submits submitted submitting
subordinate subordinate subordinated subordinates subordinating
subscribe subscribe subscribed subscribes subscribing
subside subside subsided subsides subsiding
subsidise subsidise subsidised subsidises subsidising
subsidize subsidize subsidized subsidizes subsidizing
subsist subsist subsisted subsisting subsists
substantiate substantiate substantiated substantiates substantiating
substitute substitute substituted substitutes substituting
subtract subtract subtracted subtracting subtracts
subvert subvert subverted subverting subverts
succeed succeed succeeded succeeding succeeds
succor succor succored succoring succors
succumb succumb succumbed succumbing succumbs
suck suck sucked sucking sucks
sucker sucker suckered suckering suckers
suckle suckle suckled suckles suckling
suction suction suctioned suctioning suctions
sue sue sued sues suing
suffer suffer suffered suffering suffers
suffice suffice sufficed suffices sufficing
suffix suffix suffixed suffixes suffixing
suffocate suffocate suffocated suffocates suffocating
sugar sugar sugared sugaring sugars
suggest suggest suggested suggesting suggests
suicide suicide suicides
suit suit suited suiting suits
sulk sulk sulked sulking sulks
sum sum summed summing sums
summarise summarise summarised summarises summarising
summarize summarize summarized summarizes summarizing
summer summer summered summering summers
summon summon summoned summoning summons
sun sun sunned sunning suns
sunbathe sunbathe sunbathed sunbathes sunbathing
sunburn sunburn sunburned sunburning sunburns
sup sup
superimpose superimpose superimposed superimposes superimposing
supervise supervise supervised supervises supervising
supplant supplant supplanted supplanting supplants
supplement supplement supplemented supplementing supplements
supply supplied supplies supply supplying
support support supported supporting supports
suppose suppose supposed supposes supposing
suppress suppress suppressed suppresses suppressing
surcharge surcharge surcharged surcharges surcharging
surf surf surfed surfing surfs
surface surface surfaced surfaces surfacing
surge surge surged surges surging
surmise surmise surmised surmises surmising
surmount surmount surmounted surmounting surmounts
surpass surpass surpassed surpasses surpassing
surprise surprise surprised surprises surprising
surrender surrender surrendered surrendering surrenders
surround surround surrounded surrounding surrounds
survey survey surveyed surveying surveys
survive survive survived survives surviving
suspect suspect suspected suspecting suspects
suspend suspend suspended suspending suspends
sustain sustain sustained sustaining sustains
swab swab swabbed swabbing swabs
swagger swagger swaggered swaggering swaggers
swallow swallow swallowed swallowing swallows
swamp swamp swamped swamping swamps
swan swan swans
swap swap swapped swapping swaps
swarm swarm swarmed swarming swarms
swat swat swats swatted swatting
swathe swathe swathed swathes swathing
sway sway swayed swaying sways
swear swear swearing swears swore sworn
sweat sweat sweating sweats
sweep sweep sweeping sweeps swept
sweeten sweeten sweetened sweetening sweetens
swell swell swelled swelling swells swollen
swerve swerve swerved swerves swerving
swig swig swigged swigging swigs
swill swill swilled swilling swills
swim swam swim swimming swims swum
swindle swindle swindled swindles swindling
swing swing swinging swings swung
swipe swipe swiped swipes swiping
swirl swirl swirled swirling swirls
swish swish swished swishes swishing
switch switch switched switches switching
swivel swivel swiveled swiveling swivelled swivelling swivels
swoon swoon swooned swooning swoons
swoop swoop swooped swooping swoops
symbolise symbolise symbolised symbolises symbolising
symbolize symbolize symbolized symbolizes symbolizing
sympathise sympathise sympathised sympathises sympathising
sympathize sympathize sympathized sympathizes sympathizing
synapse synapse synapses
synchronise synchronise synchronised synchronises synchronising
synchronize synchronize synchronized synchronizes synchronizing
syndicate syndicate syndicated syndicates syndicating
synthesise synthesise synthesised synthesises synthesising
synthesize synthesize synthesized synthesizes synthesizing
syphon syphon syphoned syphoning syphons
syringe syringe syringed syringes syringing
table table tabled tables tabling
tablet tablet tablets
taboo taboo tabooed tabooing taboos
tabu tabu tabued tabuing tabus
tabulate tabulate tabulated tabulates tabulating
tack tack tacked tacking tacks
tackle tackle tackled tackles tackling
tag tag tagged tagging tags
tail tail tailed tailing tails
tailgate tailgate tailgated tailgates tailgating
tailor tailor tailored tailoring tailors
taint taint tainted tainting taints
take take taken takes taking took
talc talc
talk talk talked talking talks
tally tallied tallies tally tallying
tame tame tamed tames taming
tamper tamper tampered tampering tampers
tan tan tanned tanning tans
tangle tangle tangled tangles tangling
tango tango tangoed tangoing tangos
tank tank tanked tanking tanks
tantalise tantalise tantalised tantalises tantalising
tantalize tantalize tantalized tantalizes tantalizing
tap tap tapped tapping taps
tape tape taped tapes taping
taper taper tapered tapering tapers
tar tar tars
target target targeted targeting targets
tarnish tarnish tarnished tarnishes tarnishing
tarry tarried tarries tarry tarrying
task task tasked tasking tasks
tassel tassel tasseled tasseling tasselled tasselling tassels
taste taste tasted tastes tasting
tattle tattle tattled tattles tattling
taunt taunt taunted taunting taunts
tax tax taxed taxes taxing
taxi taxi taxied taxies taxiing taxis taxying
teach taught teach teaches teaching
team team teamed teaming teams
tear tear teared tearing tears tore torn
tease tease teased teases teasing
tee tee teed teeing tees
teem teem teemed teeming teems
teeter teeter teetered teetering teeters
teethe teethe teethed teethes teething
telegraph telegraph telegraphed telegraphing telegraphs
telephone telephone telephoned telephones telephoning
telescope telescope telescoped telescopes telescoping
televise televise televised televises televising
tell tell telling tells told
temper temper tempered tempering tempers
template template
tempt tempt tempted tempting tempts
tenant tenant tenanted tenanting tenants
tend tend tended tending tends
tender tender tendered tendering tenders
tenderise tenderise tenderised tenderises tenderising
tenderize tenderize tenderized tenderizes tenderizing
tense tense tensed tenses tensing
tension tension tensions
tent tent tented tenting tents
tenure tenure tenured tenures tenuring
term term termed terming terms
terminate terminate terminated terminates terminating
terrace terrace terraced terraces terracing
terrify terrified terrifies terrify terrifying
terrorise terrorise terrorised terrorises terrorising
terrorize terrorize terrorized terrorizes terrorizing
test test tested testing tests
testify testified testifies testify testifying
tether tether tethered tethering tethers
texture texture textured textures texturing
thank thank thanked thanking thanks
thatch thatch thatched thatches thatching
thaw thaw thawed thawing thaws
theorise theorise theorised theorises theorising
theorize theorize theorized theorizes theorizing
thermostat thermostat thermostats
thicken thicken thickened thickening thickens
thieve thieve thieves
thin thin thinned thinning thins
think think thinking thinks thought
third third thirds
thirst thirst thirsted thirsting thirsts
thorn thorn thorns
thrash thrash thrashed thrashes thrashing
thread thread threaded threading threads
threaten threaten threatened threatening threatens
thresh thresh threshed threshes threshing
threshold threshold thresholds
thrill thrill thrilled thrilling thrills
thrive thrive thrived thriven thrives thriving throve
throb throb throbbed throbbing throbs
throne throne thrones
throng throng thronged thronging throngs
throttle throttle throttled throttles throttling
throw threw throw throwing thrown throws
thrust thrust thrusting thrusts
thud thud thudded thudding thuds
thumb thumb thumbed thumbing thumbs
thump thump thumped thumping thumps
thunder thunder thundered thundering thunders
thwart thwart thwarted thwarting thwarts
tick tick ticked ticking ticks
ticket ticket ticketed ticketing tickets
tickle tickle tickled tickles tickling
tide tide tided tides tiding
tidy tidied tidies tidy tidying
tie tie tied tieing ties tying
tier tier tiers
tighten tighten tightened tightening tightens
tile tile tiled tiles tiling
till till tilled tilling tills
tilt tilt tilted tilting tilts
timber timber timbered timbering timbers
time time timed times timing
timetable timetable timetables
tin tin tinned tinning tins
ting ting tings
tinge tinge tinged tingeing tinges tinging
tingle tingle tingled tingles tingling
tinker tinker tinkered tinkering tinkers
tinkle tinkle tinkled tinkles tinkling
tint tint tinted tinting tints
tip tip tipped tipping tips
tiptoe tiptoe tiptoed tiptoeing tiptoes
tire tire tired tires tiring
titillate titillate titillated titillates titillating
title title titled titles titling
titter titter tittered tittering titters
toast toast toasted toasting toasts
toboggan toboggan tobogganed tobogganing toboggans
toddle toddle toddled toddles toddling
toe toe toed toeing toes
toggle toggle
toil toil toiled toiling toils
tolerate tolerate tolerated tolerates tolerating
toll toll tolled tolling tolls
tone tone toned tones toning
tongue tongue tongued tongues tonguing
tool tool tooled tooling tools
toot toot tooted tooting toots
top top topped topping tops
topple topple toppled topples toppling
torment torment tormented tormenting torments
torpedo torpedo torpedoed torpedoes torpedoing
torque torque
torture torture tortured tortures torturing
toss toss tossed tosses tossing
total total totaled totaling totalled totalling totals
tote tote toted totes toting
totter totter tottered tottering totters
touch touch touched touches touching
tough tough toughs
toughen toughen toughened toughening toughens
tour tour toured touring tours
tousle tousle tousled tousles tousling
tout tout touted touting touts
tow tow towed towing tows
towel towel toweled toweling towelled towelling towels
tower tower towered towering towers
toy toy toyed toying toys
trace trace traced traces tracing
track track tracked tracking tracks
trade trade traded trades trading
trademark trademark trademarked trademarking trademarks
traffic traffic trafficked trafficking traffics
trail trail trailed trailing trails
train train trained training trains
tramp tramp tramped tramping tramps
trample trample trampled tramples trampling
transact transact transacted transacting transacts
transcend transcend transcended transcending transcends
transcribe transcribe transcribed transcribes transcribing
transcript transcript transcripts
transfer transfer transferred transferring transfers
transform transform transformed transforming transforms
transgress transgress transgressed transgresses transgressing
transit transit transited transiting transits
transition transition transitioned transitioning transitions
translate translate translated translates translating
transmit transmit transmits transmitted transmitting
transpire transpire transpired transpires transpiring
transplant transplant transplanted transplanting transplants
transport transport transported transporting transports
transpose transpose transposed transposes transposing
transverse transverse transverses
trap trap trapped trapping traps
trash trash trashed trashes trashing
traumatise traumatise traumatised traumatises traumatising
traumatize traumatize traumatized traumatizes traumatizing
travel travel traveled traveling travelled travelling travels
traverse traverse traversed traverses traversing
travesty travestied travesties travesty travestying
trawl trawl trawled trawling trawls
tread tread treading treads trod trodden
treadmill treadmill treadmills
treasure treasure treasured treasures treasuring
treat treat treated treating treats
treble treble trebled trebles trebling
tree tree treed treeing trees
trek trek trekked trekking treks
trellis trellis trellised trellises trellising
tremble tremble trembled trembles trembling
trench trench trenched trenches trenching
trend trend trended trending trends
trespass trespass trespassed trespasses trespassing
trial trial trialed trialing trials
trick trick tricked tricking tricks
trickle trickle trickled trickles trickling
trifle trifle trifled trifles trifling
trigger trigger triggered triggering triggers
trill trill trilled trilling trills
trim trim trimmed trimming trims
trip trip tripped tripping trips
triple triple tripled triples tripling
triplicate triplicate triplicated triplicates triplicating
tripod tripod tripods
triumph triumph triumphed triumphing triumphs
troll troll trolled trolling trolls
troop troop trooped trooping troops
trot trot trots trotted trotting
trouble trouble troubled troubles troubling
trough trough troughs
trounce trounce trounced trounces trouncing
truck truck trucked trucking trucks
trudge trudge trudged trudges trudging
true true trued trues truing
trump trump trumped trumping trumps
trumpet trumpet trumpeted trumpeting trumpets
truncate truncate truncated truncates truncating
trust trust trusted trusting trusts
try tried tries try trying
tuck tuck tucked tucking tucks
tug tug tugged tugging tugs
tumble tumble tumbled tumbles tumbling
tune tune tuned tunes tuning
tunnel tunnel tunneled tunneling tunnelled tunnelling tunnels
turf turf turfed turfing turfs
turn turn turned turning turns
tussle tussle tussled tussles tussling
tutor tutor tutored tutoring tutors
twang twang twanged twanging twangs
tweak tweak tweaked tweaking tweaks
tweet tweet tweeted tweeting tweets
twiddle twiddle twiddled twiddles twiddling
twin twin twinned twinning twins
twine twine twined twines twining
twinge twinge twinged twinges twinging
twinkle twinkle twinkled twinkles twinkling
twirl twirl twirled twirling twirls
twist twist twisted twisting twists
twitch twitch twitched twitches twitching
twitter twitter twittered twittering twitters
type type typed types typing
typeset typeset typesets
typify typified typifies typify typifying
tyrannise tyrannise tyrannised tyrannises tyrannising
tyrannize tyrannize tyrannized tyrannizes tyrannizing
ulcer ulcer ulcers
umpire umpire umpired umpires umpiring
unblock unblock unblocked unblocking unblocks
unburden unburden unburdened unburdening unburdens
uncover uncover uncovered uncovering uncovers
undercut undercut undercuts undercutting
underestimate underestimate underestimated underestimates underestimating
undergo undergo undergoes undergoing undergone underwent
underlay underlays
underlie underlain underlay underlie underlies underlying
underline underline underlined underlines underlining
undermine undermine undermined undermines undermining
underrate underrate underrated underrates underrating
underscore underscore underscored underscores underscoring
understand understand understanding understands understood
understate understate understated understates understating
understudy understudied understudies understudy understudying
undertake undertake undertaken undertakes undertaking undertook
underwrite underwrite underwrites underwriting underwritten underwrote
undo undid undo undoes undoing undone
undress undress undressed undresses undressing
unearth unearth unearthed unearthing unearths
unfasten unfasten unfastened unfastening unfastens
unfit unfit unfits unfitted unfitting
unfold unfold unfolded unfolding unfolds
unfurl unfurl unfurled unfurling unfurls
unhook unhook unhooked unhooking unhooks
uniform uniform uniformed uniforming uniforms
unify unified unifies unify unifying
unionise unionise unionised unionises unionising
unionize unionize unionized unionizes unionizing
unite unite united unites uniting
unleash unleash unleashed unleashes unleashing
unload unload unloaded unloading unloads
unlock unlock unlocked unlocking unlocks
unman unman unmanned unmanning unmans
unmask unmask unmasked unmasking unmasks
unnerve unnerve unnerved unnerves unnerving
unpack unpack unpacked unpacking unpacks
unpick unpick
unravel unravel unraveled unraveling unravelled unravelling unravels
unsay unsaid unsay unsaying unsays
unscrew unscrew unscrewed unscrewing unscrews
unseat unseat unseated unseating unseats
unsettle unsettle unsettled unsettles unsettling
untangle untangle untangled untangles untangling
untie untie untied unties untying
unveil unveil unveiled unveiling unveils
unwind unwind unwinding unwinds unwound
unwrap unwrap unwrapped unwrapping unwraps
up up upped upping ups
update update updated updates updating
upgrade upgrade upgraded upgrades upgrading
uphold upheld uphold upholding upholds
upholster upholster upholstered upholstering upholsters
uplift uplift uplifted uplifting uplifts
upload upload
uproot uproot uprooted uprooting uproots
upset upset upsets upsetting
upstart upstart upstarted upstarting upstarts
uptake uptake
upturn upturn upturned upturning upturns
urge urge urged urges urging
urinate urinate urinated urinates urinating
use use used uses using
usher usher ushered ushering ushers
usurp usurp usurped usurping usurps
utilise utilise utilised utilises utilising
utilize utilize utilized utilizes utilizing
utter utter uttered uttering utters
vacate vacate vacated vacates vacating
vacation vacation vacationed vacationing vacations
vaccinate vaccinate vaccinated vaccinates vaccinating
vacillate vacillate vacillated vacillates vacillating
vacuum vacuum vacuumed vacuuming vacuums
valet valet valeted valeting valets
validate validate validated validates validating
value value valued values valuing
vandalise vandalise vandalised vandalises vandalising
vandalize vandalize vandalized vandalizes vandalizing
vanish vanish vanished vanishes vanishing
vanquish vanquish vanquished vanquishes vanquishing
vapor vapor vapors
vaporise vaporise vaporised vaporises vaporising
vaporize vaporize vaporized vaporizes vaporizing
varnish varnish varnished varnishes varnishing
vary varied varies vary varying
vault vault vaulted vaulting vaults
veal veal
vector vector vectors
veer veer veered veering veers
veil veil veiled veiling veils
vein vein veined veining veins
vend vend vended vending vends
veneer veneer veneered veneering veneers
venerate venerate venerated venerates venerating
vent vent vented venting vents
ventilate ventilate ventilated ventilates ventilating
venture venture ventured ventures venturing
verge verge verged verges verging
verify verified verifies verify verifying
version version versions
vest vest vested vesting vests
vet vet vets vetted vetting
veto veto vetoed vetoes vetoing
vex vex vexed vexes vexing
vibrate vibrate vibrated vibrates vibrating
victimise victimise victimised victimises victimising
victimize victimize victimized victimizes victimizing
video video videos
videotape videotape videotaped videotapes videotaping
vie vie vied vies vying
view view viewed viewing views
vilify vilified vilifies vilify vilifying
vindicate vindicate vindicated vindicates vindicating
vine vine vines
violate violate violated violates violating
visa visa visaed visaing visas
vise vise vised vises vising
vision vision visioned visioning visions
visit visit visited visiting visits
visualise visualise visualised visualises visualising
visualize visualize visualized visualizes visualizing
vogue vogue vogues
voice voice voiced voices voicing
void void voided voiding voids
volley volley volleyed volleying volleys
volume volume volumes
volunteer volunteer volunteered volunteering volunteers
vomit vomit vomited vomiting vomits
vortex vortex vortexes
vote vote voted votes voting
vouch vouch vouched vouches vouching
voucher voucher vouchers
vow vow vowed vowing vows
voyage voyage voyaged voyages voyaging
wad wad wadded wadding wads
waddle waddle waddled waddles waddling
wade wade waded wades wading
wafer wafer wafers
waffle waffle waffled waffles waffling
waft waft wafted wafting wafts
wag wag wagged wagging wags
wage wage waged wages waging
wager wager wagered wagering wagers
wail wail wailed wailing wails
wait wait waited waiting waits
waive waive waived waives waiving
wake wake waked wakes waking woke woken
waken waken wakened wakening wakens
walk walk walked walking walks
wall wall walled walling walls
wallop wallop walloped walloping wallops
wallow wallow wallowed wallowing wallows
wallpaper wallpaper wallpapered wallpapering wallpapers
waltz waltz waltzed waltzes waltzing
wan wan
wand wand wands
wander wander wandered wandering wanders
wane wane waned wanes waning
want want wanted wanting wants
war war warred warring wars
warble warble warbled warbles warbling
ward ward warded warding wards
warden warden wardens
warehouse warehouse warehoused warehouses warehousing
warm warm warmed warming warms
warn warn warned warning warns
warp warp warped warping warps
warrant warrant warranted warranting warrants
wash wash washed washes washing
waste waste wasted wastes wasting
watch watch watched watches watching
water water watered watering waters
watermark watermark watermarked watermarking watermarks
waterproof waterproof waterproofed waterproofing waterproofs
wave wave waved waves waving
waver waver wavered wavering wavers
wax wax waxed waxes waxing
waylay waylaid waylay waylaying waylays
weaken weaken weakened weakening weakens
wean wean weaned weaning weans
wear wear wearing wears wore worn
weary wearied wearies weary wearying
weasel weasel weaseled weaseling weasels
weather weather weathered weathering weathers
weave weave weaved weaves weaving wove woven
web web webbed webbing webs
wed wed wedded wedding weds
wedge wedge wedged wedges wedging
wee wee weeing wees
weed weed weeded weeding weeds
weekend weekend weekended weekending weekends
weep weep weeping weeps wept
weigh weigh weighed weighing weighs
weight weight weighted weighting weights
welcome welcome welcomed welcomes welcoming
weld weld welded welding welds
well well welled welling wells
welter welter weltered weltering welters
wet wet wets wetted wetting
whack whack whacked whacking whacks
wheedle wheedle wheedled wheedles wheedling
wheel wheel wheeled wheeling wheels
wheeze wheeze wheezed wheezes wheezing
whet whet whets whetted whetting
while while whiled whiles whiling
whimper whimper whimpered whimpering whimpers
whine whine whined whines whining
whinny whinnied whinnies whinny whinnying
whip whip whipped whipping whips
whirl whirl whirled whirling whirls
whirr whir whirr whirred whirring whirrs whirs
whisk whisk whisked whisking whisks
whisper whisper whispered whispering whispers
whistle whistle whistled whistles whistling
white white whites
whiten whiten whitened whitening whitens
whitewash whitewash whitewashed whitewashes whitewashing
whittle whittle whittled whittles whittling
whiz whiz whizzed whizzes whizzing
whizz whizz
wholesale wholesale wholesaled wholesales wholesaling
whoop whoop whooped whooping whoops
wick wick wicked wicks
widen widen widened widening widens
wield wield wielded wielding wields
wig wig wigged wigging wigs
wiggle wiggle wiggled wiggles wiggling
will will willed willing wills would
wilt wilt wilted wilting wilts
win win winning wins won
wince wince winced winces wincing
winch winch winched winches winching
wind wind winded winding winds wound
window window windowing windows
wing wing winged winging wings
wink wink winked winking winks
winter winter wintered wintering winters
wipe wipe wiped wipes wiping
wire wire wired wires wiring
wise wise wises
wisecrack wisecrack wisecracked wisecracking wisecracks
wish wish wished wishes wishing
withdraw withdraw withdrawing withdrawn withdraws withdrew
wither wither withered withering withers
withhold withheld withhold withholding withholds
withstand withstand withstanding withstands withstood
witness witness witnessed witnesses witnessing
wobble wobble wobbled wobbles wobbling
wolf wolf wolfed wolfing wolfs
wonder wonder wondered wondering wonders
woo woo wooed wooing woos
wood wood wooded wooding woods
word word worded wording words
work work worked working works
worm worm wormed worming worms
worry worried worries worry worrying
worse worse
worsen worsen worsened worsening worsens
worship worship worshiped worshiping worshipped worshipping worships
wound wounded wounding wounds
wow wow wowed wowing wows
wrangle wrangle wrangled wrangles wrangling
wrap wrap wrapped wrapping wraps
wreak wreak wreaked wreaking wreaks
wreathe wreathe wreathed wreathes wreathing
wreck wreck wrecked wrecking wrecks
wrench wrench wrenched wrenches wrenching
wrest wrest wrested wresting wrests
wrestle wrestle wrestled wrestles wrestling
wriggle wriggle wriggled wriggles wriggling
wring wring wringing wrings wrung
wrinkle wrinkle wrinkled wrinkles wrinkling
write write writes writing written wrote
writhe writhe writhed writhes writhing
wrong wrong wronged wronging wrongs
wrought wrought
yak yak yakked yakking yaks
yank yank yanked yanking yanks
yap yap yapped yapping yaps
yard yard yards
yarn yarn yarns
yawn yawn yawned yawning yawns
yearn yearn yearned yearning yearns
yeast yeast yeasts
yell yell yelled yelling yells
yellow yellow yellowed yellowing yellows
yelp yelp yelped yelping yelps
yield yield yielded yielding yields
yodel yodel yodeled yodeling yodelled yodelling yodels
yoke yoke yoked yokes yoking
yowl yowl yowled yowling yowls
zero zero zeroed zeroes zeroing zeros
zigzag zigzag zigzagged zigzagging zigzags
zinc zinc zinced zincing zincked zincs
zip zip zipped zipping zips
zipper zipper zippered zippering zippers
zone zone zoned zones zoning
zoom zoom zoomed zooming zooms
"""

ALSO_NOUNS = """\
abandon
abiding
abode
abrupt
abscessed
absent
absorbed
abstract
abstracted
abstracting
abstracts
abuse
abuses
accent
accented
accents
accepted
access
accesses
acclaim
accomplished
accord
accords
account
accounting
accounts
accredited
accused
ache
aches
acquired
acting
action
actions
acupuncture
adapted
addict
addicts
address
addresses
adequate
adjusted
admitted
advance
advanced
advances
advantage
advantages
adventure
adventures
advertising
advised
advocate
advocates
affect
affected
affecting
affects
affiliate
affiliates
affix
affixes
affront
affronts
age
aged
ageing
ages
aggregate
aggregates
aging
agitated
agonized
agonizing
aid
aids
aim
aims
air
airmail
airs
alarm
alarms
alert
alerts
alias
aliases
alight
allied
allies
alloy
alloys
ally
altered
alternate
alternates
amazing
ambush
ambushes
amount
amounts
amusing
analyses
anchor
anchors
anger
angle
angles
animate
annex
annexes
answer
answers
antiquated
ape
apes
appalling
apparel
appeal
appealing
appeals
applied
apprentice
apprentices
approach
approaches
appropriate
approximate
arc
arch
arches
archive
archives
arcs
arm
armed
arms
array
arrays
arrest
arresting
arrests
article
articles
articulate
ash
ashes
asphalt
assault
assaults
assent
assents
associate
associates
assorted
assuming
assured
asterisk
asterisks
astonishing
attached
attack
attacks
attempt
attempted
attempts
attending
attire
attribute
attributes
auction
auctions
audit
audition
auditions
audits
author
authors
autograph
autographs
automated
autopsies
autopsy
avail
avalanche
avalanches
average
averages
avowed
awake
awakening
award
awards
awe
ax
axe
axes
babble
babies
baby
back
backfire
backfires
backfiring
background
backgrounds
backing
backlog
backlogs
backs
backspace
badge
badger
badgers
badges
baffle
baffles
bag
bags
bail
bails
bait
balance
balanced
balances
bale
bales
balk
balks
ball
ballast
ballasts
balloon
balloons
ballot
ballots
balls
ban
band
bandage
bandages
banding
bands
bandy
bang
bangs
bank
bankrupt
bankrupts
banks
banquet
banquets
bans
banter
barb
barbecue
barbecues
barbed
barber
barbering
barbers
barbs
bard
bards
bare
bargain
bargains
barge
barges
bark
barks
barn
barns
barrage
barrages
barrel
barrels
barricade
barricades
barter
base
based
bases
bash
bashes
basket
baskets
basting
bat
batch
batches
batching
bath
bathe
bathes
baths
bats
batter
battering
batters
battle
battles
bay
bayonet
bayonets
bays
beach
beaches
bead
beaded
beads
beam
beams
bear
beard
bearded
beards
bearing
bears
beat
beating
beats
beaver
beavers
becoming
bed
bedded
bedding
beds
beef
beefs
beetle
beetles
beggar
beggars
beginning
beguiling
being
belch
belches
belching
bell
bellied
bellies
bellow
bellows
bells
belly
belt
belts
bemused
bend
bends
benefit
benefits
bent
bereaved
berries
berry
berth
berths
besetting
best
bet
bets
better
betters
bewildering
bewitched
bewitching
bias
biased
biases
bib
bibs
bicycle
bicycles
bid
bids
bike
bikes
bill
billow
billows
bills
bin
bind
binding
binning
bins
birch
birches
bit
bitch
bitches
bite
bites
black
blacklist
blacklists
blackmail
blacks
blame
blank
blanket
blankets
blanks
blare
blast
blasts
blaze
blazes
blazing
bleach
bleaches
bleat
bleats
bleed
bleeding
bleeds
blemish
blemishes
blend
blends
blessed
blessing
blight
blind
blinded
blindfold
blindfolded
blindfolds
blinds
blink
blinker
blinkered
blinkers
blinking
blinks
blister
blistering
blisters
blitz
blitzes
blob
blobs
block
blockade
blockades
blocked
blocking
blocks
blood
blooded
bloods
bloody
bloom
blooms
blossom
blossoms
blot
blots
blotting
blouse
bloused
blouses
blow
blowing
blows
blubber
blue
blues
bluff
bluffs
blunder
blunders
blunt
blur
blush
blushing
bluster
blusters
board
boards
boast
boasts
boat
boats
bob
bobs
bobsled
bobsledding
bobsleds
bog
bogs
boil
boils
bolster
bolsters
bolt
bolts
bomb
bombing
bombs
bond
bonded
bonding
bonds
bone
bones
boo
book
booking
bookmark
bookmarks
books
boom
boomerang
boomerangs
booms
boos
boost
booster
boosters
boosts
boot
booted
bootlegging
boots
bootstrap
booze
bop
border
borders
bore
bores
boring
born
borrowing
boss
bosses
bother
bothers
bottle
bottleneck
bottlenecks
bottles
bottom
bottoms
bounce
bounces
bound
bounded
bounds
bow
bowl
bowls
bows
box
boxes
boycott
boycotts
brace
braces
bracket
brackets
brag
braid
braids
brain
brains
brainstorm
brainstorming
brainstorms
brainwashing
brake
brakes
branch
branches
branching
brand
brands
brave
braves
brawl
brawls
bray
brays
brazen
breach
breaches
break
breakfast
breakfasts
breaks
breast
breasts
breathing
breed
breeding
breeds
breeze
breezes
brew
brews
bribe
bribes
brick
bricks
bridge
bridges
bridle
bridles
brief
briefing
briefs
brim
brims
brine
bristle
bristles
broadcast
broadcasting
broadcasts
broadside
broadsides
brocade
brocades
broil
broils
broke
broken
broker
brokered
brokers
bronze
bronzes
brood
brooding
broods
brook
brooks
brown
browns
browse
browses
bruise
bruises
brush
brushes
brushing
bubble
bubbles
buck
bucket
buckets
buckle
buckles
bucks
bud
buddies
buddy
budget
budgets
buds
buff
buffer
buffers
buffet
buffets
buffs
bug
bugs
build
building
builds
bulge
bulges
bulk
bulks
bull
bullies
bulls
bully
bum
bump
bumps
bums
bunch
bunches
bundle
bundles
bung
bunk
bunker
bunkers
bunks
buoy
buoys
burden
burdens
buried
burn
burning
burns
burr
burrow
burrows
burrs
burst
bursts
bus
buses
bust
bustle
busts
busy
butcher
butchers
butt
butter
butters
button
buttonhole
buttonholes
buttons
buttress
buttresses
butts
buy
buys
buzz
buzzes
bypass
bypasses
cable
cables
cache
caches
cackle
cackles
cage
cages
cake
cakes
calculating
calendar
calendars
call
calls
callus
callused
calluses
calm
calves
camouflage
camouflages
camp
campaign
campaigns
camps
can
canal
canals
candidate
candidates
candies
candle
candles
candy
cane
canes
canker
cankers
canoe
canoes
canopies
canopy
cans
cant
canter
canters
canvas
canvases
canvass
canvasses
cap
caper
capers
capping
caps
capsule
capsules
captain
captains
caption
captions
capture
captures
caravan
caravans
card
cards
care
career
careers
cares
caress
caresses
caricature
caricatures
carol
carols
carp
carpet
carpets
carps
cart
cartoon
cartoons
carts
cartwheel
cartwheels
carving
cascade
cascades
case
cases
cash
cashier
cashiers
casing
cast
casting
castle
castles
castrate
castrates
casts
cat
catalog
catalogs
catalogue
catalogues
catapult
catapults
catcall
catcalls
catch
catches
cats
caucus
caucuses
cause
causes
caution
cautions
cave
caves
caw
caws
cement
cements
censor
censors
censure
censures
census
censuses
center
centered
centers
centrifuge
certificate
certificated
certificates
certified
chafe
chafes
chaff
chafing
chagrin
chain
chaining
chains
chair
chairs
chalk
chalks
challenge
challenges
champ
champion
champions
champs
chance
chances
change
changes
channel
channels
chant
chants
chap
chaperon
chaperone
chaperones
chaperons
chaps
char
charge
charged
charges
charm
charms
chars
chart
charter
charters
charts
chase
chases
chat
chats
chatter
chauffeur
chauffeurs
cheat
cheats
check
checker
checkers
checks
cheek
cheeks
cheer
cheers
chew
chewing
chews
chicken
chickens
chill
chills
chin
chink
chinks
chinned
chins
chip
chipping
chips
chirp
chirps
chisel
chiseled
chiselled
chisels
chloroform
choke
chokes
chop
chops
chorus
choruses
christening
chronicle
chronicles
chuck
chuckle
chuckles
chucks
chum
chums
chunk
chunks
churn
churns
chute
chutes
cinch
cinches
cipher
ciphers
circle
circles
circumflex
clad
claim
claims
clam
clamber
clamor
clamors
clamp
clamping
clamps
clams
clang
clangs
clap
claps
clash
clashes
clasp
clasps
class
classes
classified
clatter
claw
clawed
claws
clean
clear
clearing
cleft
clerk
clerks
click
clicks
climax
climaxes
climb
climbs
clinch
clinches
clink
clinks
clip
clipping
clips
cloak
cloaks
clock
clocks
clog
clogs
cloister
cloisters
clone
clones
close
closed
closes
closet
closets
closing
closure
closures
clot
clothes
clothing
clots
cloud
clouding
clouds
clout
clouts
clove
clown
clowns
club
clubs
cluck
clucks
clue
clues
clump
clumps
cluster
clustering
clusters
clutch
clutches
clutter
cluttering
clutters
coach
coaches
coast
coasts
coat
coating
coats
cobble
cobweb
cobwebs
cock
cocks
cocoon
cocoons
code
codes
coding
coil
coils
coin
coins
coke
cokes
collapse
collapses
collar
collars
collect
collected
collects
color
colored
colors
comb
combat
combats
combine
combines
combs
comes
comfort
comforts
coming
command
commands
comment
comments
commission
commissions
committed
commune
communes
compact
compacts
companion
companions
compartment
compartments
compass
compasses
compelling
compile
compiles
complement
complements
completed
complex
complexes
complicated
compliment
compliments
composed
composite
composites
compost
compound
compounds
compress
compresses
comprised
compromise
compromised
compromises
con
concatenate
concentrate
concentrated
concentrates
concern
concerned
concerns
concord
concrete
condition
conditioned
conditioning
conditions
conduct
cone
cones
confederate
confederates
confiding
confined
conflict
conflicts
confused
conglomerate
conglomerates
congress
congresses
conjecture
conjectures
conjugate
conjugated
conjugates
connected
cons
consent
consents
conserve
conserves
considered
console
consoles
consort
consorts
constrained
constricted
construct
constructs
consummate
contact
contacts
contained
content
contented
contents
contest
contests
contour
contoured
contouring
contours
contract
contracts
contrast
contrasts
contrived
control
controlled
controlling
controls
converse
convert
converts
convict
convicts
convinced
convincing
convoy
convoys
coo
cook
cooks
cool
coop
coops
coordinate
coordinates
coos
cope
copes
copies
coping
copper
coppers
copy
copyright
copyrights
cord
cordon
cordons
cords
core
cores
cork
corks
corkscrew
corkscrews
corn
corner
corners
corns
corral
corrals
correct
corrupt
corset
corsets
cost
costing
costs
costume
costumes
couch
couches
couching
cough
coughs
counsel
counseling
counsels
count
countenance
countenances
counter
counterattack
counterattacks
counterbalance
counterbalances
counterfeit
counterfeits
counters
countersign
countersigns
counts
couple
couples
coupling
course
courses
court
courts
covenant
covenants
cover
covering
covers
cow
cows
crab
crabs
crack
crackle
cracks
cradle
cradles
craft
crafts
cramp
cramped
cramps
crane
cranes
crank
cranks
crash
crashes
crate
crater
craters
crates
craving
crawl
crayon
crayons
craze
crazes
creak
creaks
cream
creams
crease
creases
credential
credentials
credit
credits
creep
creeps
crepe
crest
crested
crests
crew
crews
cries
crimson
crinkle
crinkles
cripple
cripples
crisp
crisscross
crisscrosses
critique
critiques
croak
croaks
crock
crocks
crook
crooked
crooks
crop
crops
cross
crosses
crossing
crouch
crow
crowd
crowded
crowds
crown
crowns
crows
cruise
cruises
crumble
crumbles
crunch
crusade
crusades
crush
crushes
crust
crusts
crutch
crutches
cry
cube
cubes
cuckoo
cuckoos
cuddle
cue
cueing
cues
cuff
cuffs
cuing
cull
culls
cultivated
culture
cultured
cultures
cup
cupping
cups
curb
curbs
cure
cures
curl
curls
curries
curry
curse
cursed
curses
curtain
curtains
curtsey
curtseys
curtsies
curtsy
curve
curved
curves
cushion
cushions
cut
cuts
cutting
cycle
cycles
dab
dabs
damage
damages
damaging
damn
damned
damns
damp
dance
dances
dare
dares
darn
darns
dart
darts
dash
dashes
date
dated
dates
daub
daubs
daunting
dawn
dawns
daydream
daydreams
daylight
daze
dazzle
deadlock
deadlocks
deal
dealing
deals
dean
deans
debate
debates
debit
debits
debriefing
debut
debuts
decay
decease
deceased
deck
decks
decline
declines
decoy
decoys
decrease
decreases
decree
decrees
dedicated
deepening
default
defaults
defeat
defeats
defect
defects
defile
defiles
deformed
degenerate
degenerates
dehydrated
dejected
delay
delays
delegate
delegates
deliberate
delight
delights
deluge
deluges
demand
demanding
demands
demerit
demerits
demise
demises
den
dens
dent
dents
deposit
deposits
depraved
depressed
deranged
derrick
derricks
descended
descent
descents
desert
deserts
deserved
deserving
design
designate
designing
designs
desire
desires
desolate
despair
despatch
despatches
destined
detached
detail
detailed
details
determined
detour
detours
devil
devils
devoted
diagnoses
diagram
diagrams
dial
dialog
dialogs
dialogue
dialogues
dials
diaper
diapers
diaphragm
diaphragms
dice
dictate
dictates
die
dies
diet
diets
differentiated
diffuse
dig
digest
digests
dignified
digs
dike
dikes
dilute
dim
dimple
dimples
din
dins
dip
dips
direct
directed
dirty
disabled
disadvantage
disadvantages
disappointed
disappointing
disarming
disarray
disc
discard
discards
discerning
discharge
discharges
discipline
disciplines
disco
disconnected
discontent
discontented
discontents
discord
discording
discords
discos
discount
discounts
discourse
discourses
discredit
discriminate
discriminating
discs
disdain
disfavor
disgrace
disguise
disguises
disgust
disgusted
disgusting
dish
disheartening
dishes
dishonor
disillusioned
disjoint
disjointed
disk
disks
dislike
dislikes
dismay
disorder
disordered
disorders
dispatch
dispatches
dispensing
disperse
display
displays
disproportionate
dispute
disputes
disquiet
disquieting
disregard
disrespect
dissent
dissipated
dissociated
distance
distances
distended
distinguished
distracted
distress
distressing
distrust
disturbing
disuse
disused
ditch
ditches
dive
diverting
dives
divided
divine
divines
divorce
divorced
divorces
dock
docks
doctor
doctors
document
documents
dodge
dodges
does
dog
dogged
dogs
doing
dole
doles
doll
dollies
dolls
dolly
dome
domed
domes
domicile
domiciles
don
done
dons
doom
dooms
dope
dopes
dose
doses
dosing
dot
dots
double
doubles
doubling
doubt
doubts
dove
down
downgrade
downgrades
downs
doze
draft
drafts
drag
drags
drain
drains
drape
draw
drawing
drawn
draws
dread
dreads
dream
dreams
dredge
dredges
dress
dresses
dressing
dribble
dribbles
dried
drift
drifts
drill
drilling
drills
drink
drinks
drip
dripping
drips
drive
drivel
driven
drives
driving
drizzle
drone
drones
droop
drop
drops
drove
drowning
drowse
drowses
drudge
drudges
drug
drugged
drugs
drum
drums
drunk
dry
duck
ducks
duel
duels
dull
dump
dumping
dumps
dupe
dupes
duplex
duplexes
duplicate
duplicates
dust
dwarf
dwarfs
dwell
dwelling
dwells
dye
dyes
dying
dynamite
ear
ears
earth
earths
ease
ebb
ebbs
echo
echoes
eclipse
eclipses
eddies
eddy
edge
edges
educated
effect
effects
effeminate
egg
eggs
ejaculate
ejaculates
elaborate
elbow
elbows
elect
email
emails
embalmed
embalming
embargo
embargoes
embarrassing
embedded
embedding
embrace
embraces
empty
emulsion
emulsions
enabling
enamel
enchanted
encoding
encore
encores
encounter
encounters
end
endeavor
endeavors
ending
ends
enduring
engaged
engineer
engineering
engineers
engraving
enhanced
enlightened
ensemble
ensembles
ensuing
entail
entails
entertaining
entrance
entranced
entrances
envy
equal
equals
erect
escape
escapes
escort
escorts
essay
essays
esteem
estimate
estimates
even
evening
evidence
evidences
exact
exacting
exalted
excerpt
excerpts
exchange
exchanges
excise
excited
exciting
excuse
excuses
exempt
exercise
exercises
exhaust
exhausts
exhibit
exhibits
exhilarating
exile
exiles
existing
exit
exits
expatriate
expatriates
expected
experience
experienced
experiences
experiment
experiments
expertise
exploit
exploits
export
exports
expose
exposes
express
expresses
extended
extract
extracts
eye
eyes
eyewitness
eyewitnesses
face
faced
faces
facet
faceted
faceting
facets
facetted
facing
factor
factors
faggot
faggots
fagot
fagots
fail
failing
faint
faints
fair
fairs
fake
fakes
fall
fallen
falls
fame
fan
fancies
fancy
fans
fantasied
fantasies
fantasy
fare
fares
farm
farms
fascinating
fashion
fashions
fast
fastening
fasts
fat
fate
fated
fates
father
fathers
fathom
fathoms
fatigue
fats
fault
faults
favor
favored
favors
fawn
fawns
fear
fears
feast
feasts
feather
feathers
feature
features
fee
feed
feeding
feeds
feeling
fees
feint
feints
fell
felt
fence
fences
ferment
ferret
ferrets
ferries
ferry
festoon
festoons
fetter
fetters
feud
feuds
fever
fevers
fib
fibs
fiddle
fiddles
fidget
fidgets
field
fields
fight
fights
figure
figures
file
files
filing
fill
fillet
fillets
filling
film
films
filter
filters
fin
finance
finances
financing
find
finding
finds
fine
fines
finesse
finesses
finger
fingerprint
fingerprints
fingers
finish
finishes
fins
fire
fireproof
fires
firing
firm
firms
fish
fishes
fission
fissure
fissures
fit
fits
fitted
fitting
fix
fixed
fixes
fizz
flag
flags
flail
flails
flake
flakes
flame
flames
flank
flanks
flap
flaps
flare
flares
flash
flashes
flask
flasks
flatter
flaw
flawed
flaws
fleck
flecks
fleece
fleeces
flesh
flex
flexes
flick
flicker
flicks
flies
fling
flings
flip
flips
flirt
flirts
float
floats
flock
flocks
flood
flooding
floodlight
floodlights
floods
floor
floors
flop
flops
floss
flounce
flounces
flounder
flounders
flour
flourish
flourishes
flow
flower
flowering
flowers
flows
fluff
fluffs
flurries
flurry
flush
flushes
flushing
fluster
flute
flutes
flutter
flutters
fly
flying
foal
foals
foam
focus
focuses
fog
fogs
foil
foils
fold
folding
folds
following
fool
fools
foot
footed
footing
footnote
footnotes
footprint
footprints
forage
foray
forays
forbear
forbears
forbidden
forbidding
force
forces
ford
fords
forecast
forecasts
foregoing
foreground
foregrounds
forest
forested
forests
foretaste
foretastes
forfeit
forfeits
forge
forges
fork
forks
form
format
formats
formed
forms
forsaken
forward
forwards
foster
fostering
foul
fouls
founder
founders
fowl
fowls
fox
foxes
fraction
fractions
fracture
fractures
fragment
fragments
frame
frames
franchise
franchises
frank
franks
fray
freak
freaks
freckle
freckles
free
freelance
freeze
freezes
freezing
freight
frequent
fret
frets
fries
frightening
frill
frills
fringe
fringes
frisk
fritter
fritters
frog
frogs
frolic
frolics
front
fronts
frost
frosts
froth
frown
frowns
frozen
fruit
fruits
frustrated
fry
fudge
fudges
fudging
fuel
fuels
full
fulling
fumbling
fume
fumes
function
functions
fund
funding
funds
funnel
funnels
fur
furlough
furloughs
furrow
furrows
furs
further
fuse
fuses
fuss
fuzz
gab
gag
gage
gages
gags
gain
gains
gait
gaits
gall
gallop
gallops
galls
gamble
gambles
game
games
gang
gangrene
gangrenes
gangs
gap
gape
gapes
gaps
garage
garages
garb
garden
gardens
gargle
gargles
garland
garlands
garnish
garnishes
garrison
garrisons
gas
gases
gash
gashes
gasp
gasps
gate
gated
gates
gather
gathering
gathers
gauge
gauges
gauze
gaze
gazes
gazette
gazettes
gear
gears
gel
gelding
gender
genders
gentle
gesture
gestures
ghetto
ghettos
ghost
ghosts
gibe
gibes
gift
gifted
gifts
giggle
giggles
gin
ginger
ginning
gins
girdle
girdles
give
given
glance
glances
glare
glass
glasses
glaze
glazes
glazing
gleam
gleams
glide
glides
glimmer
glimmering
glimmers
glimpse
glimpses
glint
glints
glistening
glitter
glittering
glitters
glories
glory
gloss
glosses
glove
gloves
glow
glue
glut
gluts
gnarl
gnarled
gnarling
gnarls
go
goad
goads
gobble
gobbles
godfather
godfathers
goes
goggles
going
golf
goof
goofs
goose
gore
gores
gorge
gorges
gossip
gossips
gouge
gouges
gown
gowns
grab
grabs
grace
graces
grade
graded
grades
grading
graduate
graduates
graft
grafting
grafts
grain
grains
grandfather
grandfathers
grandparent
grandparents
grant
grants
graph
graphs
grasp
grass
grasses
grate
grates
gratifying
grating
gravel
gray
grays
graze
grazes
grease
green
greening
greens
greeting
grey
greys
grill
grills
grimace
grimaces
grime
grin
grind
grinding
grinds
grins
grip
gripe
gripes
grips
grit
grits
groan
groans
groom
grooming
grooms
groove
grooves
grope
gropes
gross
grosses
grouch
grouches
ground
grounded
grounding
grounds
group
grouping
groups
grouse
grouses
growl
growls
grub
grubs
grudge
grudges
grudging
grumble
grumbles
grunt
grunts
guarantee
guarantees
guard
guarded
guards
guess
guesses
guest
guests
guffaw
guffaws
guide
guides
guillotine
guillotines
guise
guises
gull
gulls
gulp
gulps
gum
gums
gun
guns
gurgle
gush
gust
gusts
gut
guts
gutter
gutters
guy
guys
hack
hacks
haemorrhage
haemorrhages
hail
hallmark
hallmarks
halo
halos
halt
halter
halters
halting
halves
ham
hammer
hammers
hammock
hammocks
hamper
hampers
hams
hamstring
hamstrings
hand
handicap
handicapped
handicaps
handle
handles
handling
hands
hanging
hankering
happening
harangue
harangues
harbor
harbors
hare
hares
harm
harness
harnesses
harp
harpoon
harpoons
harps
harrow
harrowing
harrows
harvest
harvesting
harvests
hash
hashes
hassle
hassles
hatch
hatches
hate
haul
hauls
haunt
haunts
hawk
hawks
hay
haying
hazard
hazards
haze
hazes
head
headed
heading
headline
headlines
headquarters
heads
healing
heap
heaps
hearing
heartening
heat
heating
heave
heaves
hedge
hedges
heed
heel
heels
helicopter
helicopters
helm
helms
help
helping
helps
hem
hemorrhage
hemorrhages
hems
herald
heralds
herd
herds
hiccup
hiccups
hide
hides
highlight
highlights
hijacking
hike
hikes
hinge
hinges
hint
hints
hire
hires
hiss
hisses
hit
hitch
hitches
hits
hive
hives
hoard
hoards
hoax
hoaxes
hobo
hobos
hock
hocks
hoe
hoes
hog
hogs
hoist
hoists
hold
holding
holds
hole
holes
holiday
holidays
holler
hollers
hollow
hollows
holster
holsters
home
homes
homing
hone
hones
honeycomb
honeycombs
honeymoon
honeymoons
honk
honks
honor
honors
hook
hooks
hoop
hoops
hoot
hoots
hop
hope
hopes
hops
hopscotch
horn
horned
horns
horse
horses
hose
hoses
host
hosts
hot
hound
hounds
house
houses
housing
howl
howling
howls
huddle
huddles
huff
hug
hugs
hull
hulls
hum
humble
humor
humors
hump
humps
hunch
hunches
hunger
hunt
hunting
hunts
hurdle
hurdles
hurry
hurt
husband
husbands
hush
hushes
husk
husks
hydroplane
hydroplanes
hymn
hymns
ice
ices
icing
idle
illuminated
image
images
imaging
impact
impacted
impacts
impending
implant
implants
implement
implements
import
imports
imposing
impress
impresses
imprint
imprints
impulse
impulses
inbred
inbreeding
incarnate
incense
incensed
inch
inches
incline
inclines
included
inconvenience
inconveniences
incorporated
increase
increased
increases
increasing
increment
increments
index
indexes
indexing
infected
infiltrate
infiltrates
infirm
infix
inflated
influence
influences
influx
influxes
informed
ingratiating
inhaling
inhibited
initial
initials
initiate
initiates
injected
injured
ink
inlaid
inlay
inlays
inn
inning
inns
input
inputs
insert
inserts
instance
instances
institute
institutes
instrument
instruments
insult
insults
insured
integrated
intended
interchange
interchanges
interest
interested
interesting
interests
interface
interfaces
interfacing
interlock
intermediate
intermediates
intern
interns
interring
interview
interviews
interwoven
intimate
intimates
intricate
intrigue
intrigues
introvert
introverts
invalid
invalids
inventories
inventory
inverse
inverses
inviting
invoice
invoices
iron
irons
isolate
isolated
isolates
issue
issues
itch
itches
itching
jack
jacket
jackets
jackknife
jacks
jade
jaded
jagged
jail
jails
jam
jams
janitor
janitors
jar
jars
jaunt
jaunts
jaw
jaws
jazz
jell
jells
jerk
jerks
jet
jets
jibe
jibes
jig
jigs
jingle
jingles
jinx
jinxes
job
jobs
jockey
jockeys
jogging
join
joining
joins
joint
jointed
joints
joke
jokes
jolt
jolts
jot
jotting
journal
journals
journey
journeys
judge
judges
jug
jugs
juice
juices
jump
jumps
junction
junctions
junk
justified
juxtaposition
juxtapositions
kaleidoscope
kaleidoscopes
kayak
kayaks
keel
keels
keen
keens
keep
keeps
ken
kennel
kennels
kernel
kernels
key
keyboard
keyboards
keys
keystroke
keystrokes
kick
kicks
kid
kidnaping
kidnapping
kids
kill
killing
kills
kiln
kilns
king
kings
kink
kinks
kiss
kisses
kite
kites
kitten
kittens
knee
knees
knife
knight
knights
knob
knobs
knock
knocks
knot
knots
known
knuckle
knuckles
knuckling
kowtow
kowtows
label
labeling
labelling
labels
labor
labors
lace
laces
lack
lacquer
lacquers
ladder
ladders
laden
lading
ladle
ladles
lag
lager
lagoon
lagoons
lags
lake
lakes
lamb
lambs
lame
lament
laments
lampoon
lampoons
lance
lances
land
landing
landmark
landmarks
lands
landscape
landscapes
landslide
landslides
language
languages
lap
laps
lapse
lapses
lard
lards
lark
larks
laser
lasers
lash
lashes
lashing
last
lasting
lasts
latch
latches
lathe
lather
lathes
lattice
lattices
laugh
laughs
launch
launches
laundering
lavish
lax
lay
layer
layers
lays
lead
leads
leaf
leaflet
leaflets
leafs
league
leagues
leak
leaks
lean
leans
leap
leapfrog
leaps
learning
lease
leases
leash
leashes
leather
leave
leaves
lecture
ledge
ledges
leech
leeches
leer
leers
left
legitimate
lengthening
lens
lenses
lesion
lesions
letter
letters
level
levels
lever
leverage
leveraged
levers
levies
levy
libel
libels
liberated
licence
licenced
licences
license
licensed
licenses
lick
licking
licks
lid
lids
lie
lies
lift
lifts
ligature
ligatures
light
lighting
lightning
lightnings
lights
like
lilt
lilts
limb
limber
limbs
lime
limes
limit
limited
limiting
limits
limp
limps
line
lines
lingering
lining
link
links
lint
lip
lips
lisp
lisps
list
listing
lists
litter
litters
live
lives
living
load
loading
loads
loaf
loan
loans
lob
lobbies
lobby
lobbying
lobs
lock
locks
lodge
lodges
lodging
loft
lofts
long
longing
look
looks
loom
looms
loop
loops
loose
loosening
loot
lope
lopes
lord
lords
love
loves
loving
low
lower
lows
luck
lull
lumber
lump
lumps
lunch
lunches
lunge
lunges
lurch
lurches
lure
lures
lust
lute
lutes
machine
machines
maddening
mail
mailing
maim
maims
mainstream
major
majors
make
makes
malfunction
malign
mallet
mallets
malt
malts
man
manacle
manacles
managed
mandate
mandates
maneuver
maneuvering
maneuvers
mangle
mangles
manicure
manicures
manifest
manifests
mantle
mantles
manufacture
manufactures
manure
map
mapping
maps
marathon
marathons
marble
marbled
marbles
marbling
march
marches
mark
marked
market
marketing
markets
marking
marks
maroon
maroons
married
marshal
marshals
martyr
martyrs
marvel
marvels
mash
mask
masked
masking
masks
masquerade
masquerades
mass
massacre
massacres
massage
massages
masses
mast
master
mastermind
masterminds
masters
masts
mat
match
matches
matching
mate
mated
mates
mating
mats
matter
matters
mattress
mattresses
mature
maze
mazes
meal
meals
mean
meaning
means
measure
measured
measures
mediate
meet
meeting
meets
mellow
melt
melting
melts
memo
memos
menace
menaces
mend
mends
mention
mentions
mentor
mentors
merchandise
merchandising
merit
mesh
meshes
mess
message
messages
messes
metal
metals
metamorphoses
mete
meter
meters
metes
mews
microscope
microscopes
microwave
microwaves
middle
middles
midwife
midwives
mike
mikes
mildew
milk
milking
milks
mill
mills
mime
mimes
mimic
mimics
mince
mind
minds
mine
mines
minister
ministers
minor
minors
mint
mints
minute
minutes
mire
mires
mirror
mirrors
misconduct
misfit
misfits
misguided
misleading
mismatch
mismatches
misprint
misprints
misreading
miss
misses
missing
misspelling
mist
mistake
mistaken
mistakes
mistrust
mists
misunderstanding
misuse
misuses
mix
mixed
mixes
moan
moans
mob
mobs
mock
model
modeling
modelling
models
moderate
moderates
mold
molding
molds
molt
molting
molts
monitor
monitoring
monitors
monkey
monkeys
moo
moon
moonlight
moons
moor
moors
moos
moot
mop
moped
mops
mortar
mortars
mortgage
mortgages
mother
mothers
motion
motions
motor
motorcycle
motorcycles
motors
mount
mounting
mounts
mourning
mouth
mouths
move
moves
moving
muck
muddle
muddled
muddles
muddy
muff
muffs
mug
mugs
mulch
mummies
mummy
murder
murders
murmur
murmurs
muscle
muscles
muse
muses
mushroom
mushrooms
musing
muss
must
mute
mutes
mutinies
mutiny
mutter
mutters
muzzle
muzzles
nag
nags
nail
nailing
nails
name
names
nap
naps
narrow
narrowing
near
neck
necking
necks
need
needle
needles
needs
negative
negatives
neglect
neigh
neighbor
neighboring
neighbors
neighs
nerve
nerves
nest
nested
nestling
nests
net
nets
netting
nettle
nettles
network
networks
neuter
nibble
nibbles
niche
niches
nick
nickel
nickels
nickname
nicknames
nicks
nip
nipping
nipple
nipples
nips
nitrate
nitrated
nitrates
noise
noises
nominate
noose
nooses
norm
norms
nose
noses
notch
notches
note
noted
notes
notice
notices
nourishing
nuance
nuances
nudge
nudges
null
nulls
numb
number
numbers
numerate
nurse
nurses
nursing
nurture
nut
nuts
obelisk
obelisks
object
objects
obligate
obliging
obscure
occasion
occasions
offer
offering
offers
offset
offsets
ogle
ogles
oil
okay
okays
ooze
opaque
opaquing
open
opening
opposed
option
options
orbit
orbits
order
ordered
ordering
orders
orient
oriented
ornament
ornaments
orphan
orphans
outbreak
outbreaks
outfit
outfits
outgoing
outlaw
outlaws
outlay
outlays
outline
outlines
output
outputs
outrage
outrages
oval
ovals
over
overbearing
overcast
overcasting
overcharge
overcharges
overcoat
overcoats
overdose
overdoses
overeating
overflow
overflows
overgrown
overhand
overhang
overhangs
overhaul
overhauls
overlap
overlapping
overlaps
overlay
overlays
overload
overloads
overlook
overlooks
overpass
overpasses
overpowering
overriding
overrun
overruns
overshoot
overshoots
overthrow
overthrows
overture
overtures
overuse
overview
overweight
overwhelming
overwork
overwrite
overwrites
overwriting
own
oxidizing
pace
paces
pacing
pack
package
packages
packaging
packet
packets
packing
packs
pad
paddle
paddles
padlock
padlocks
pads
page
pages
pail
pails
pain
pains
paint
painting
paints
pair
paired
pairing
pairs
pal
palate
palates
pale
pales
pall
palls
palm
palms
pals
pancake
pancakes
pander
panders
panel
panelling
panels
pang
pangs
panhandle
panhandles
panic
panics
panning
pant
pantomime
pantomimes
pants
paper
papers
parachute
parachutes
parachuting
parade
parades
paragraph
paragraphs
parallel
parallels
paralyses
paraphrase
paraphrases
parasite
parasites
parasol
parasols
parcel
parcels
pardon
pardons
paring
park
parks
parodies
parody
parole
parrot
parrots
part
participating
parties
parting
partition
partitions
partner
partners
parts
party
pass
passes
passing
paste
pastes
pastor
pastors
pasture
pastures
pat
patch
patches
patent
patents
patrol
patrols
patronizing
pats
patter
pattering
pattern
patterning
patterns
pause
pauses
paved
paw
pawed
pawn
pawns
paws
pay
peak
peaked
peaks
peal
peals
pearl
pearls
pebble
pebbles
pebbling
peck
pecks
pedal
pedals
peek
peel
peels
peep
peeps
peer
peers
peg
pegs
pellet
pellets
pen
pencil
pencils
pens
pension
pensions
people
peoples
pep
pepper
peppers
perch
perches
perfect
perfects
perforate
perforated
performing
perfume
perfumes
perk
perks
permit
permits
peroxide
peroxides
perplexed
perplexing
pervert
perverts
pet
petition
petitions
pets
phase
phases
phone
phones
photocopies
photocopy
photograph
photographs
phrase
phrases
physic
physics
pick
picket
pickets
pickle
pickles
picks
picnic
picnics
picture
pictures
piece
pieces
piercing
pigeonhole
pigeonholes
piggyback
pigment
pigments
pile
piles
pill
pillage
pillar
pillars
pillow
pillows
pills
pilot
pilots
pin
pinch
pinches
pine
pines
pinion
pinions
pink
pinks
pinpoint
pinpoints
pins
pioneer
pioneers
pipe
pipes
pique
piques
pirate
pirates
pirouette
pirouettes
piston
pistons
pit
pitch
pitches
pitchfork
pitchforks
pits
pity
pivot
pivots
place
placed
places
plague
plagues
plan
plane
planes
plank
planks
planning
plans
plant
planting
plants
plaque
plaques
plaster
plasters
plate
plateau
plateaus
plates
plating
play
plays
pleading
pleased
pleasing
pleasure
pleasures
pleat
pleats
pledge
pledges
plop
plops
plot
plots
plough
ploughs
plow
plows
pluck
plug
plugs
plumb
plumbs
plume
plumes
plummet
plummets
plump
plunder
plunge
ply
pocket
pockets
pod
pods
point
pointed
points
poise
poised
poison
poisoning
poisons
poke
pokes
pole
poles
police
poling
polish
polished
polishes
polishing
poll
polled
polls
pond
ponds
pool
pools
poop
pop
pops
pore
pores
porpoise
porpoises
port
portion
portions
ports
pose
posed
poses
position
positions
possessed
post
posting
postmark
postmarks
posts
postulate
postulates
posture
postures
posturing
pot
pots
potter
potters
pouch
pouched
pouches
pounce
pounces
pound
pounds
pout
pouts
powder
powdered
powders
power
powers
powwow
powwows
practice
practices
practise
practises
praise
prance
prattle
prawn
prawns
precaution
precautions
precipitate
precipitates
precise
predicate
predicates
preface
prefaces
preferred
preferring
prefix
prefixes
prejudice
prejudices
prelude
preludes
premier
premiere
premieres
premiers
premise
premises
premiss
premisses
prepared
present
presents
preserve
preserves
press
presses
pressure
pressures
pretend
pretension
pretensions
prevailing
preview
previews
prey
price
prices
prick
prickle
prickles
pricks
pride
prides
prime
primes
print
prints
privilege
privileged
privileges
prize
prizes
probe
probes
probing
proceeding
proceeds
process
processes
processing
prod
prods
produce
product
products
profane
proffer
proffers
profile
profiles
profit
profiteer
profiteers
profits
program
programme
programmes
programs
progress
project
projects
prolonged
promenade
promenades
promise
promises
prompt
prompts
prong
prongs
pronounced
proof
proofs
prop
proportion
proportionate
proportioned
proportions
proposition
propositions
props
prospect
prospects
prostitute
prostitutes
prostrate
protected
protest
protests
protocol
protocols
prototype
prototypes
proving
provision
provisions
provoking
prowl
prowls
prune
prunes
psyche
publishing
pucker
puckers
puddle
puddles
puff
puffs
puke
pull
pulls
pulp
pulse
pulses
pumice
pummel
pummels
pump
pumps
pun
punch
punches
puncture
punctures
puns
punt
punts
pup
pups
purchase
purchases
puree
purees
purge
purges
purport
purpose
purposes
purr
purrs
purse
purses
push
pushes
putt
putter
putters
putts
putty
puzzle
puzzles
quack
quacks
quadruple
quail
quails
quake
quakes
qualified
quarantine
quarantines
quark
quarrel
quarrels
quarries
quarry
quarter
quarterback
quarterbacks
quarters
quaver
quavers
queen
queens
queer
queering
queers
queries
query
quest
question
questioning
questions
quests
queue
queues
quibble
quibbles
quiet
quilt
quilts
quip
quips
quit
quits
quiver
quivers
quiz
quizzes
quote
quotes
rabbit
rabbits
race
races
rack
racks
radiate
radio
radios
radius
radiuses
raffle
raffles
raft
rafts
rag
rage
rages
ragged
rags
raid
raids
rail
railing
railroad
railroads
rails
rain
rains
raise
raises
rake
rakes
rallies
rally
ram
ramble
rambles
rambling
ramp
rampage
ramps
rams
ranch
ranches
ranching
range
ranges
rank
ranking
ranks
ransom
ransoms
rant
rants
rap
rape
rapes
raps
rasp
rasps
rat
rate
rates
rating
ratio
ration
rations
ratios
rats
rattle
rattles
rattling
rave
raves
raving
ray
rays
razor
razors
reach
reaches
read
reading
reads
ready
ream
reaming
reams
rear
rearing
rears
reason
reasons
reassuring
rebate
rebates
rebel
rebels
rebound
rebounds
rebuff
rebuffs
rebuke
rebukes
recall
recalls
recap
recaps
recapture
recaptures
receipt
receipts
recess
recesses
recharge
recharges
reckoning
recoil
recompense
recompile
record
recording
records
recount
recounts
recruit
recruits
rectified
recycling
redesign
redesigned
redesigns
redo
redraft
redraw
redress
reef
reefing
reefs
reek
reel
reels
referee
referees
reference
references
refill
refills
refined
reflected
reform
reforms
refrain
refrains
refreshing
refund
refunds
refuse
regale
regales
regard
regenerate
regiment
regiments
register
registered
registers
regress
regret
regrets
rehash
rehashes
reign
reigns
rein
reincarnate
reins
reject
rejects
rejoicing
relapse
relapses
related
relaxed
relay
relays
release
releases
relish
relishes
remainder
remainders
remains
remake
remakes
remark
remarks
remedies
remedy
remiss
remodeling
remodelling
rendering
rendezvous
rent
rents
reopening
repair
repairs
repeal
repeat
repeated
repeats
replay
replete
replicate
replies
reply
report
reporting
reports
repose
repressed
reprieve
reprieves
reprimand
reprimands
reprint
reprints
reproach
reproaches
request
requests
requisition
requisitions
rereading
rescue
rescues
research
reserve
reserved
reserves
resetting
reshuffle
resigned
resort
resorts
resource
resources
respect
respects
rest
rested
resting
restrained
restricted
restructuring
rests
result
results
resume
resumes
retail
retarded
rethink
retired
retort
retorts
retrograde
retrospect
return
returns
reuse
revealing
revel
revels
revenge
reverse
reverses
review
reviews
revised
revolt
revolts
reward
rewarding
rewards
rewind
rewrite
rewrites
rhyme
rhymes
rib
ribbing
ribs
ricochet
ricochets
riddle
riddles
ride
rides
ridge
ridges
ridicule
rifle
rifles
rig
right
rights
rigor
rigors
rigs
rim
rims
ring
rings
rinse
rinses
rinsing
riot
riots
rip
riposte
ripple
ripples
rips
rise
rises
risk
risks
rival
rivals
rivet
rivets
roar
roars
roast
roasts
robe
robes
rock
rocket
rockets
rocks
rod
rods
roll
rolls
romp
romps
roof
roofs
rook
rooks
room
rooms
roost
roosts
root
rooted
roots
rope
ropes
rose
roster
rosters
rot
rots
rouge
rouges
rough
roughhouse
round
rounded
rounds
rout
route
routes
routs
row
rows
rub
rubbing
rue
ruff
ruffle
ruffles
ruffs
ruin
ruins
rule
rules
ruling
rumble
rumbles
rummage
rumor
rumors
run
rung
running
runs
rupture
ruptures
rush
rushes
rust
rustle
rustling
rut
ruts
saber
sabers
sabotage
sabre
sabres
sack
sacks
sacrifice
sacrifices
saddle
saddles
safe
safeguard
safeguards
safes
sag
sail
sailing
sails
salaries
salary
sallow
sally
salt
salts
salute
salutes
salvage
salve
salves
sample
samples
sampling
sanction
sanctions
sand
sandbag
sandbags
sandpaper
sandpapers
sandwich
sandwiches
sap
saps
satin
satisfying
saturate
saturated
saturates
saunter
saunters
savage
savages
save
saves
savor
savvy
saw
saws
say
saying
scab
scabs
scaffold
scaffolding
scaffolds
scald
scalds
scale
scales
scaling
scallop
scallops
scalp
scalps
scan
scanning
scans
scant
scapegoat
scapegoating
scapegoats
scar
scare
scares
scars
scatter
scattered
scattering
scavenger
scavengers
scent
scented
scents
schedule
schedules
scheme
schemes
school
schools
scissors
scoff
scoffs
scold
scolds
scollop
scollops
scoop
scoops
scope
scopes
scorch
scorches
scorching
score
scored
scores
scoring
scorn
scorns
scotch
scotches
scour
scourge
scourges
scours
scout
scouts
scowl
scowls
scrabble
scramble
scrambles
scrap
scrape
scrapes
scraps
scratch
scratches
scrawl
scrawls
scream
screams
screech
screeches
screen
screening
screens
screw
screws
scribble
scribbles
scribe
scribes
script
scripted
scripts
scroll
scrolls
scrub
scruple
scruples
scuff
scuffle
scuffles
scuffs
sculpture
sculptures
scurry
scuttle
scuttles
scythe
scythes
seal
seals
seam
seams
sear
search
searches
season
seasoning
seasons
seat
seats
secluded
second
seconds
section
sections
sector
sectors
secure
sedate
sediment
seed
seeding
seeds
seeming
seesaw
seesaws
segment
segments
segregated
self
sell
sense
senses
sentence
sentences
separate
sequence
sequences
sequencing
serenade
serenades
serve
serves
service
services
serving
set
sets
setting
settled
sex
sexes
shack
shackle
shackles
shacks
shade
shades
shading
shadow
shadowing
shadows
shaft
shafts
shake
shakes
shallow
sham
shambles
shame
shampoo
shampoos
shape
shapes
share
shares
shave
shaves
shaving
shear
shears
shed
sheds
sheer
sheet
sheets
shell
shells
shelter
sheltered
shelters
shelves
shepherd
shepherds
shield
shields
shift
shifting
shifts
shimmer
shin
shine
shingle
shingles
shins
ship
ships
shipwreck
shipwrecks
shiver
shivers
shock
shocks
shoe
shoes
shoot
shooting
shoots
shop
shopping
shops
shore
shores
short
shortening
shortlist
shorts
shot
shoulder
shoulders
shout
shouts
shove
shovel
shovels
shoves
show
showcase
showcases
shower
showers
shows
shred
shreds
shriek
shrieks
shrine
shrines
shrink
shrinks
shroud
shrouds
shrug
shrugs
shuck
shucks
shudder
shudders
shuffle
shuffles
shunt
shunting
shunts
shutter
shutters
shuttle
shuttles
shy
sickle
sickles
side
sided
sideline
sidelines
sides
sidestep
sidesteps
sidetrack
sidetracks
siding
sieve
sieves
sieving
sigh
sighs
sight
sighted
sighting
sights
sign
signal
signaling
signalling
signals
signpost
signposts
signs
silence
silences
silhouette
silhouettes
silt
silver
simmer
simulated
sin
singe
singes
single
singles
sink
sinks
sins
sip
siphon
siphons
sips
sire
sires
site
sites
sitting
situated
size
sizes
skate
skateboard
skateboards
skates
sketch
sketches
skew
skewed
skewer
skewers
ski
skid
skids
skies
skill
skilled
skills
skin
skins
skip
skipper
skippers
skips
skirmish
skirmishes
skirt
skirts
skis
skull
skulls
sky
slack
slacks
slam
slams
slander
slanders
slang
slant
slants
slap
slaps
slash
slashes
slat
slate
slates
slats
slaughter
slaughtering
slaughters
slave
slaves
sled
sleds
sleep
sleet
sleigh
sleighs
slice
slices
slide
slides
slight
slights
slim
sling
slings
slip
slips
slit
slits
sliver
slivers
slobber
slog
slogs
slop
slope
slopes
slot
slots
slouch
slow
sludge
slug
slugs
sluice
sluices
slum
slumber
slumbers
slump
slumps
slums
slur
slurs
slush
smack
smacks
smart
smarts
smash
smashes
smear
smears
smell
smells
smelt
smelts
smile
smiles
smirk
smirks
smock
smocks
smoke
smokes
smoking
smolder
smooth
smother
smoulder
smudge
smudges
smut
smuts
snack
snacks
snag
snags
snake
snakes
snap
snaps
snare
snares
snarl
snarls
snatch
snatches
sneak
sneaks
sneer
sneers
sneeze
sneezes
snicker
snickers
sniff
sniffle
sniffles
sniffs
snigger
snip
snipe
snipes
snips
snooker
snoop
snoops
snooze
snoozes
snore
snores
snorkel
snorkels
snort
snorts
snow
snowball
snowballs
snows
snub
snubs
snuff
snuffs
snug
soak
soaks
soap
sob
sober
sobs
sock
socks
sod
sods
softening
soil
soils
sojourn
sojourns
solace
solaces
solder
solders
soldier
soldiers
sole
soles
solo
solos
somersault
somersaults
soot
soothing
sop
sophisticate
sophisticated
sophisticates
sops
sorrow
sorrows
sort
sorts
sound
sounding
soundproof
sounds
soup
soups
sour
source
sources
sow
sows
space
spaces
spacing
spade
spades
span
spangle
spangles
spank
spanking
spanks
spans
spar
spare
spares
sparing
spark
sparkle
sparkles
sparks
spars
spasm
spasms
spat
spate
spatter
spatters
spawn
spear
spearhead
spearheads
spears
speed
speeded
speeds
spell
spelling
spells
spelt
spice
spices
spies
spike
spikes
spill
spills
spin
spins
spiral
spirals
spirit
spirited
spirits
spit
spite
spits
splash
splashes
splatter
splatters
splice
splices
splicing
splinter
splinters
split
splits
splitting
splurge
splurges
spoil
spoils
spoke
sponge
sponges
sponsor
sponsors
spoof
spoofs
spook
spooks
spool
spools
spoon
spoons
sport
sports
spot
spotlight
spotlights
spots
spotted
spotting
spout
spouts
sprain
sprains
sprawl
sprawls
spray
sprays
spread
spreads
spring
springs
sprinkle
sprinkles
sprint
sprints
sprout
sprouts
spruce
spruces
spud
spuds
spur
spurs
sputter
sputters
spy
squabble
squabbles
squall
squalls
square
squares
squash
squashes
squat
squats
squawk
squawks
squeak
squeaks
squeal
squeals
squeeze
squeezes
squelch
squelches
squint
squints
squire
squires
squirm
squirms
squirt
squirts
stab
stabbing
stable
stables
stabs
stack
stacks
staff
staffs
stag
stage
stages
stagger
staggers
stags
staid
stain
staining
stains
stake
stakes
stale
stalemate
stalemates
stalk
stalks
stall
stalls
stammer
stammers
stamp
stampede
stampedes
stamps
stanch
stand
standing
stands
staple
staples
stapling
star
starch
starches
stare
stares
stars
start
startle
startles
startling
starts
state
states
station
stations
staunch
stave
staves
stay
stays
steadies
steady
steal
steals
steam
steamroller
steamrollers
steel
steep
steer
steers
stem
stems
stencil
stencils
step
steps
stereotype
stereotypes
stew
steward
stewards
stews
stick
sticks
stiff
stiffs
still
stilling
stills
stilted
sting
stings
stink
stinks
stint
stints
stir
stirring
stirs
stitch
stitches
stock
stockade
stockades
stocking
stockpile
stockpiles
stocks
stoke
stokes
stomach
stomachs
stomp
stomps
stone
stones
stool
stools
stoop
stoops
stop
stopper
stoppers
stops
store
stores
storm
storms
stove
strain
strained
strains
straitjacket
straitjackets
strand
stranded
strands
strap
straps
stray
strays
streak
streaks
stream
streaming
streamlined
streams
stress
stresses
stretch
stretches
stricken
stride
strides
strike
strikes
striking
string
strings
strip
stripping
strips
striving
stroke
strokes
stroll
strolls
structure
structured
structures
struggle
struggles
strut
struts
stub
stubs
stuck
studied
studies
study
stuff
stuffing
stumble
stumbles
stump
stumps
stunning
stunt
stunted
stunts
stutter
stutters
style
styles
sub
subgroup
subject
subjects
sublet
sublets
sublime
subordinate
subordinates
subs
substitute
substitutes
succor
succors
sucker
suckered
suckers
suckling
suction
suffering
suffix
suffixes
sugar
sugars
suicide
suicides
suit
suits
sulks
sum
summer
summers
summons
sums
sun
sunburn
sunburned
sunburns
suns
supplement
supplements
supplies
supply
support
supports
supposed
surcharge
surcharges
surf
surface
surfaces
surge
surges
surmise
surmises
surprise
surprises
surprising
surrender
surrenders
survey
surveys
suspect
suspects
suspended
sustained
swab
swabbing
swabs
swagger
swallow
swallows
swamp
swamps
swan
swans
swap
swaps
swarm
swarms
swat
swathe
swathes
swats
sway
sweat
sweats
sweep
sweeps
swell
swelling
swells
swerve
swerves
swig
swigs
swill
swills
swim
swimming
swims
swindle
swindles
swing
swings
swipe
swipes
swirl
swirls
swish
swishes
switch
switches
switching
swollen
swoon
swoons
swoop
swoops
synapse
synapses
syndicate
syndicates
syphon
syphons
syringe
syringes
table
tables
tablet
tablets
taboo
taboos
tabu
tabus
tack
tackle
tackles
tacks
tag
tags
tail
tailor
tailors
tails
taint
tainted
take
takes
taking
talc
talk
talks
tallies
tally
tame
tan
tangle
tangled
tangles
tango
tangos
tank
tanks
tantalizing
tap
tape
taper
tapered
tapers
tapes
tapping
taps
tar
target
targets
tarnish
tars
task
tasking
tasks
tassel
tasseled
tasseling
tasselling
tassels
taste
tastes
taunt
taunts
tax
taxes
taxi
taxies
taxis
teaching
team
teaming
teams
tear
tears
tee
tees
telegraph
telegraphs
telephone
telephones
telescope
telescopes
temper
tempered
tempers
tenant
tenants
tender
tenders
tense
tensed
tenses
tension
tensions
tent
tents
tenure
term
terms
terrace
terraces
test
testing
tests
tether
tethers
texture
textured
textures
texturing
thatch
thatches
thaw
thaws
thermostat
thermostats
thickening
thieves
thin
think
thirst
thirsts
thorn
thorns
thought
thread
threads
threshold
thresholds
thrill
thrills
throb
throbbing
throbs
throne
thrones
throng
throngs
throttle
throttles
throw
throws
thrust
thrusts
thud
thuds
thumb
thumbs
thump
thumps
thunder
thunders
thwart
thwarts
tick
ticket
tickets
ticking
tickle
tickles
ticks
tide
tides
tidies
tidy
tie
tier
tiers
ties
tile
tiles
till
tills
tilt
tilts
timber
timbering
timbers
time
times
timetable
timetables
timing
ting
tinge
tingle
tings
tinker
tinkers
tinkle
tinkles
tint
tints
tip
tipping
tips
tiptoe
tiptoes
tire
tired
tires
title
titled
titles
titter
titters
toast
toasts
toboggan
toboggans
toe
toes
toggle
toil
toll
tolls
tone
tones
tongue
tongued
tongues
tool
tools
toot
toots
top
topping
torment
torments
torpedo
torpedoes
torque
torture
tortures
toss
tosses
total
totals
tottering
touch
touches
tough
toughs
tour
tours
tout
touts
tow
towel
towels
tower
towers
tows
toy
toys
trace
traces
tracing
track
tracks
trade
trademark
trademarks
trades
traffic
trail
trails
train
training
trains
tramp
tramps
transacting
transcript
transcripts
transfer
transfers
transform
transforms
transit
transition
transitions
transits
transplant
transplants
transport
transpose
transposes
transverse
trap
trapping
traps
trash
travel
travels
traverse
traverses
travesties
travesty
trawl
trawls
tread
treadmill
treadmills
treads
treasure
treasures
treat
treats
treble
trebles
tree
trees
trek
treks
trellis
trellises
tremble
trembles
trench
trenches
trend
trends
trespass
trespasses
trial
trials
trick
trickle
tricks
tried
tries
trifle
trifles
trigger
triggers
trill
trilling
trills
trim
trimming
trims
trip
triple
triplicate
triplicates
tripod
tripods
trips
triumph
triumphs
troll
trolls
troop
troops
trot
trots
trouble
troubled
troubles
trough
troughs
truck
trucks
trudge
trudges
true
trump
trumpet
trumpets
trumps
truncate
trust
trusts
try
tuck
tucks
tug
tugs
tumble
tumbles
tune
tunes
tunnel
tunnels
turf
turfs
turn
turning
turns
tussle
tussles
tutor
tutors
twang
twangs
tweak
tweaks
tweet
tweets
twiddle
twin
twine
twinge
twinges
twinkle
twinkles
twinkling
twins
twirl
twirls
twist
twisted
twists
twitch
twitches
twitter
type
typed
types
typing
ulcer
ulcers
umpire
umpires
undercut
undercuts
underestimate
underestimates
underlay
underlays
underline
underlines
underlying
underscore
underscores
understanding
understudies
understudy
undertaking
undone
unfit
unfolded
uniform
uniformed
uniforming
uniforms
unionized
united
unsaid
unsettled
up
update
updates
upgrade
upgrades
uplift
uplifting
upload
uprooted
ups
upset
upsets
upsetting
upstart
upstarts
uptake
upturn
upturned
upturns
urge
urges
urging
use
used
uses
usher
ushers
utter
vacation
vacations
vaccinate
vaccinates
vacuum
vacuums
valet
valets
value
valued
values
vapor
vapors
varied
varnish
varnishes
vault
vaults
veal
vector
vectors
veil
veils
vein
veined
veins
veneer
veneers
vent
vents
venture
ventures
verge
verges
version
versions
vest
vests
veto
vetoes
vexed
video
videos
videotape
videotapes
view
views
vine
vines
visa
visas
vise
vises
vision
visions
visit
visits
vogue
voice
voiced
voices
void
voiding
voids
volley
volleys
volume
volumes
volunteer
volunteers
vomit
vomiting
vomits
vortex
vortexes
vote
votes
voucher
vouchers
vow
vows
voyage
voyages
wad
waddle
waddles
wads
wafer
wafers
waffle
waffles
waft
wafts
wag
wage
wager
wagers
wages
wags
wail
wails
wait
waits
wake
wakes
waking
walk
walks
wall
wallop
wallops
wallow
wallows
wallpaper
walls
waltz
waltzes
wan
wand
wands
want
wanted
wanting
war
warble
ward
warden
wardens
wards
warehouse
warehouses
warehousing
warm
warning
warp
warps
warrant
warrants
wars
wash
washes
washing
waste
wastes
watch
watches
water
watermark
watermarking
watermarks
waterproof
waterproofs
waters
wave
waves
wax
waxes
weaning
wear
weary
weasel
weasels
weather
weave
web
webbed
webbing
webs
wedded
wedding
wedge
wedges
wee
weed
weeds
weekend
weekends
wees
weighing
weight
weighting
weights
welcome
welcomes
weld
welding
welds
well
wells
welter
wet
whack
whacks
wheel
wheels
wheeze
wheezes
wheezing
while
whimper
whimpers
whine
whines
whinnies
whinny
whip
whips
whir
whirl
whirls
whirr
whirrs
whirs
whisk
whisks
whisper
whispers
whistle
whistles
white
whites
whitewash
whitewashes
wholesale
whoop
whoops
wick
wicked
wicks
wig
wigging
wiggle
wiggles
wigs
will
willing
wills
win
wince
winch
winches
wind
winded
winding
window
windowing
windows
winds
wing
winged
wings
wink
winks
wins
winter
winters
wipe
wipes
wire
wires
wiring
wise
wisecrack
wisecracks
wish
wishes
withdrawn
witness
witnesses
wobble
wobbles
wolf
wonder
wonders
woo
wood
wooded
woods
word
words
work
working
works
worm
worms
worried
worries
worry
worse
worship
wound
wounds
wow
wrap
wrapping
wraps
wreck
wrecks
wrench
wrenches
wrestling
wriggle
wriggles
wring
wrings
wrinkle
wrinkled
wrinkles
writing
wrong
wrongs
wrought
yak
yaks
yap
yaps
yard
yards
yarn
yarns
yawn
yawns
yearning
yeast
yeasts
yell
yellow
yellows
yells
yelp
yelps
yield
yielding
yields
yodel
yodels
yoke
yokes
yowl
yowls
zero
zeroes
zeros
zigzag
zigzags
zinc
zincs
zip
zipper
zippers
zips
zone
zones
"""
