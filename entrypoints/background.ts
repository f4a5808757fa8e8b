import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dropUngranted } from '../utils/browser/always';
import { packagedCatalogue } from '../utils/browser/catalogue';
import { chosenInMenus } from '../utils/browser/chosen-in-menus';
import { createDesk } from '../utils/browser/desk';
import { registerEarlyReader } from '../utils/browser/early';
import { createKnowledge } from '../utils/browser/knowledge';
import { createLibrary } from '../utils/browser/library';
import { putIntoMenus } from '../utils/browser/menus';
import { accept } from '../utils/browser/message-shapes';
import { openAlways, openBeside, openCite, openCompare, openWelcome } from '../utils/browser/open';
import { isPrivateHere } from '../utils/browser/private';
import { rejoinChosen, rejoinOpenTabs } from '../utils/browser/rejoin';
import { onAlwaysChanged, onPlaceChanged } from '../utils/browser/settings';
import { clickedForSide, standAtSide } from '../utils/browser/side-panel';
import { addressOfTab, findInTab } from '../utils/browser/tabs';
import { today } from '../utils/text/dates';

export default defineBackground(() => {
  const library = createLibrary(packagedCatalogue(), today);
  const knowledge = createKnowledge(library);
  const desk = createDesk(knowledge);

  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const accepted = accept(received, sender);
    if (accepted === null) return undefined;
    const { message, tab, from = '', isPrivate } = accepted;
    switch (message.type) {
      case 'visit':
        return desk.visit(tab, message.address, isPrivate);
      case 'page':
        return desk.page(tab, message.page);
      case 'form':
        return desk.form(tab, from, message.form, message.chosen);
      case 'dock':
        return desk.dock(tab, from, message.dock);
      case 'refused':
        return desk.refused(tab, from);
      case 'lines':
        return desk.lines(tab);
      case 'left':
        // Not answered: whoever asked is on its way out.
        void desk.left(tab, message.address);
        return undefined;
      case 'ask':
        return desk.ask(tab);
      case 'find':
        return findInTab(tab, message.quote, message.fragment);
      case 'keep':
        return desk.keep(tab, message.address);
      case 'place-started':
        return desk.placeStarted(tab, from);
      case 'panel-started':
        return desk.panelStarted(tab, message.key, sender.frameId ?? 0);
      case 'stop-always':
        return desk.stopAlways(tab);
      case 'open-always':
        return addressOfTab(tab).then(openAlways);
      case 'open-options':
        return browser.runtime.openOptionsPage();
      case 'open-beside':
        return openBeside(tab, message.address);
      case 'open-compare':
        return openCompare(tab, message.address);
      case 'open-cite':
        return openCite(tab);
    }
  });

  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined) return;
    if (clickedForSide(id)) await desk.ask(id);
    else await desk.toggle(id);
  });
  onPlaceChanged(standAtSide);
  chosenInMenus(desk, knowledge);
  // Chrome tells the background of its private windows of no installation and no start.
  if (isPrivateHere()) void putIntoMenus();

  browser.tabs.onRemoved.addListener((tab) => desk.closed(tab));

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Not awaited: where no window is open yet it fails, and nothing else may wait for it.
    if (reason === 'install') void openWelcome().catch(() => undefined);
    void putIntoMenus();
    await dropUngranted();
    await registerEarlyReader();
    await rejoinOpenTabs();
  });
  browser.runtime.onStartup.addListener(async () => {
    // The browser's language may be another one since.
    void putIntoMenus();
    await library.begin();
    await dropUngranted();
    await registerEarlyReader();
  });
  browser.permissions.onAdded.addListener(registerEarlyReader);
  browser.permissions.onRemoved.addListener(async () => {
    await dropUngranted();
    await registerEarlyReader();
  });
  onAlwaysChanged(async () => {
    await registerEarlyReader();
    await rejoinChosen();
  });
});
