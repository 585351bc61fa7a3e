"""The floor: what any PySide6 program pays. A bare window with one label that fills it with words.

`python -m benchmarks.floor`; every start-up number of this program is a ratio to this one, measured in the same run.
"""

import sys

from PySide6.QtWidgets import QApplication, QLabel

WORDS = "\n".join(["A magnetic pulse passes through the scalp and skull and wakes nerve cells beneath."] * 30)

if __name__ == "__main__":
    application = QApplication(sys.argv)
    label = QLabel(WORDS)
    label.showMaximized()
    sys.exit(application.exec())
