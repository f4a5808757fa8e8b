import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { packagedCatalogue } from '../utils/browser/catalogue';
import { createDesk } from '../utils/browser/desk';
import { registerEarlyReader } from '../utils/browser/early';
import { createKnowledge } from '../utils/browser/knowledge';
import { createLibrary } from '../utils/browser/library';
import { accept } from '../utils/browser/message-shapes';
import { openBeside, openCite, openCompare, openWelcome } from '../utils/browser/open';
import { rejoinOpenTabs } from '../utils/browser/rejoin';
import { onPlaceChanged } from '../utils/browser/settings';
import { clickedForSide, standAtSide } from '../utils/browser/side-panel';
import { findInTab } from '../utils/browser/tabs';
import { today } from '../utils/text/dates';

export default defineBackground(() => {
  const desk = createDesk(createKnowledge(createLibrary(packagedCatalogue(), today)));

  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const accepted = accept(received, sender);
    if (accepted === null) return undefined;
    const { message, tab, from = '' } = accepted;
    switch (message.type) {
      case 'visit':
        return desk.visit(tab, message.address);
      case 'page':
        return desk.page(tab, message.page);
      case 'form':
        return desk.form(tab, from, message.form, message.chosen);
      case 'refused':
        return desk.refused(tab, from);
      case 'ask':
        return desk.ask(tab);
      case 'find':
        return findInTab(tab, message.quote, message.fragment);
      case 'keep':
        return desk.keep(tab, message.address);
      case 'place-started':
        return desk.placeStarted(tab, from);
      case 'key':
        return desk.key(tab, from);
      case 'panel-started':
        return desk.panelStarted(tab, message.key, sender.frameId ?? 0);
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

  browser.tabs.onRemoved.addListener((tab) => desk.closed(tab));

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcome();
    await registerEarlyReader();
    await rejoinOpenTabs();
  });
  browser.runtime.onStartup.addListener(registerEarlyReader);
  browser.permissions.onAdded.addListener(registerEarlyReader);
  browser.permissions.onRemoved.addListener(registerEarlyReader);
});
