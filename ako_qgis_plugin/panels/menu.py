"""The plugin's entries in the menu of plugins and on its toolbar: the main job at hand, the rest in submenus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

ICONS = Path(__file__).parents[1] / "icons"

MENU = "&AKO"


class PluginMenu:
    """What stands in menu and toolbar; ``remove`` takes all of it away."""

    def __init__(self, interface: QgisInterface) -> None:
        self._iface = interface
        self._window = interface.mainWindow()
        self._toolbar = interface.addToolBar("AKO")
        self._toolbar.setObjectName("AkoToolBar")
        self._actions: list[QAction] = []
        self._submenus: list[QMenu] = []

    def action(self, object_name: str, icon: QIcon | str, text: str) -> QAction:
        """Add an entry to menu and toolbar; an icon of the plugin is given by its name."""
        action = self._new_action(object_name, icon, text)
        self._iface.addPluginToMenu(MENU, action)
        self._toolbar.addAction(action)
        return action

    def submenu(self, object_name: str, icon: str, text: str) -> Submenu:
        """Add a submenu, which the toolbar opens too."""
        menu = QMenu(text, self._window)
        menu.setObjectName(object_name)
        menu.setIcon(_icon(icon))
        self._iface.addPluginToMenu(MENU, menu.menuAction())
        button = QToolButton(self._toolbar)
        button.setMenu(menu)
        button.setIcon(menu.icon())
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._toolbar.addWidget(button)
        self._submenus.append(menu)
        return Submenu(self, menu)

    def separate(self) -> None:
        """Set what follows on the toolbar apart."""
        self._toolbar.addSeparator()

    def remove(self) -> None:
        """Take away all that was added."""
        for entry in (*self._actions, *(menu.menuAction() for menu in self._submenus)):
            self._iface.removePluginMenu(MENU, entry)
        self._window.removeToolBar(self._toolbar)
        for each in (self._toolbar, *self._submenus, *self._actions):
            each.deleteLater()
        self._actions.clear()
        self._submenus.clear()

    def _new_action(self, object_name: str, icon: QIcon | str, text: str) -> QAction:
        action = QAction(_icon(icon), text, self._window)
        action.setObjectName(object_name)
        self._actions.append(action)
        return action


class Submenu:
    """Entries that belong together."""

    def __init__(self, whole: PluginMenu, menu: QMenu) -> None:
        self._whole = whole
        self._menu = menu

    def action(self, object_name: str, icon: QIcon | str, text: str) -> QAction:
        """Add an entry to the submenu."""
        action = self._whole._new_action(object_name, icon, text)
        self._menu.addAction(action)
        return action


def _icon(icon: QIcon | str) -> QIcon:
    return icon if isinstance(icon, QIcon) else QIcon(str(ICONS / f"{icon}.svg"))
