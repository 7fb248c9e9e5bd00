"""One file per command. In: its options as the user gave them. Out: its status, 0, 1 or 2.

A command reads, calls the pipeline, writes reports and says how it went; what a number, a finding or a report is, other
rooms know. Each is loaded when it is called.
"""
