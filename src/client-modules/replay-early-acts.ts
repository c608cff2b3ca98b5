/**
 * Answers what the reader did before script ran. React listens from the moment it has a root, so until then every act
 * is kept; fields until the first commit, because React misses what was entered while it took them over; buttons that
 * wait disabled and keys for the whole page until the page says that it is hydrated.
 */
import type {ClientModule} from '@docusaurus/types';
import {actOf, type Act} from './early-acts/act';
import type {EarlyWindow} from './early-acts/early-window';
import {forget, noteAccepted, noteCaret, noteEntries, noteEntry, retell, tellEntries} from './early-acts/entries';
import {isField, type Field} from './early-acts/field';
import {hydrated} from './early-acts/hydrated';
import {onKeyListener} from './early-acts/key-listeners';
import {takeEffect} from './early-acts/take-effect';

const page = (typeof window === 'undefined' ? {} : window) as EarlyWindow;
const acts: Act[] = [];
let focused: Act | undefined;
let pressed: EventTarget | null = null;
let isCommitted = false;
let hasKeyListeners = false;

function keepEntry(field: Field): void {
  // After the commit the reader's word is the last. A list or a file React hears of by itself as soon as it listens.
  if (isCommitted || (page.docusaurusRoot && /^(select-one|select-multiple|file)$/.test(field.type))) forget(field);
  else noteEntry(field);
}

/** Keeps an act that React will not see. Runs before any other listener. */
function keep(event: Event): void {
  const {target, type} = event;
  if (type === 'pointerdown') pressed = target;
  const act = actOf(event, pressed);
  if (!act) return;
  if (type === 'input' && isField(target)) keepEntry(target);
  if (page.docusaurusRoot && type !== 'pointerup') return;
  if (type === 'focusin') focused = act;
  else acts.push(act);
}

/** Keeps a key pressed on the page itself while the page has no listeners of its own yet. */
function keepKey(event: KeyboardEvent): void {
  const isLost = page.docusaurusRoot && !hasKeyListeners && event.target === document.body;
  const act = isLost ? actOf(event, null) : undefined;
  if (act) acts.push(act);
}

/** Tells React what the fields hold and which one has the focus. */
function tell(): void {
  tellEntries();
  const target = focused?.find();
  if (!target || target !== document.activeElement) return;
  target.dispatchEvent(new FocusEvent('focus'));
  target.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
}

async function takeOver(early: readonly Event[]): Promise<void> {
  const listening = new AbortController();
  const {signal} = listening;
  noteEntries();
  early.forEach(keep);
  for (const type of ['pointerdown', 'pointerup', 'click', 'input', 'keydown', 'focusin', 'submit']) {
    document.addEventListener(type, keep, {capture: true, signal});
  }
  document.addEventListener('selectionchange', noteCaret, {signal});
  window.addEventListener('keydown', keepKey, {signal});
  onKeyListener(() => (hasKeyListeners ||= Boolean(page.docusaurusRoot)), signal);
  await hydrated();
  noteAccepted();
  await takeEffect(acts, retell);
  listening.abort();
}

if (page.earlyActs) void takeOver(page.earlyActs);

const clientModule: ClientModule = {
  onRouteDidUpdate() {
    if (isCommitted || !page.earlyActs) return;
    isCommitted = true;
    // Right after the commit, before React renders again and would put the old values back.
    queueMicrotask(tell);
  },
};

export default clientModule;
