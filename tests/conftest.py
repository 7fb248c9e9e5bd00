"""Settings that hold for all tests."""

from hypothesis import settings

# A machine that is busy makes a quick example slow: time is tested where it is the subject, by ratio.
settings.register_profile("numcheck", deadline=None)
settings.load_profile("numcheck")
