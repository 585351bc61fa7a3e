"""Every test runs offscreen unless it says otherwise; nothing may be left running."""

import os

# By assignment: with the variable present but empty, Qt aborts inside the first QApplication.
if os.environ.get("TMS_TEST_WINDOW") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.fonts.warning=false"
