/** Which early events wait for script, and which the browser has answered by itself. */
import {finder} from './find-again';

/** Something the reader did that still has to take effect. */
export interface Act {
  readonly event: Event;
  /** The element it was done to, or the one in its place. */
  readonly find: () => Element | undefined;
}

const editable = 'input, textarea, select, [contenteditable]';
const buttonInput = 'input:is([type=button], [type=submit], [type=image])';

/** A link that goes somewhere by itself, not a button in a link's clothes. */
export const linkOf = (target: Element): HTMLAnchorElement | null =>
  target.closest<HTMLAnchorElement>('a[href]:not([role=button][href="#"])');

/** Whether a link stays on the page, where its handlers are still wanted. */
export const staysHere = (link: HTMLAnchorElement): boolean =>
  link.hash !== '' && link.href.split('#')[0] === window.location.href.split('#')[0];

/** Fields, labels and submit buttons of forms with an address do their job without script, links that lead away too. */
function isAnsweredClick(target: Element): boolean {
  const link = linkOf(target);
  if (link) return !staysHere(link);
  const button = target.closest<HTMLButtonElement>(`button, ${buttonInput}`);
  if (button)
    return button.type === 'reset' || (button.type === 'submit' && button.form?.hasAttribute('action') === true);
  return target.closest(`${editable}, label`) !== null;
}

/** Letters typed into a field are the field's; Tab and bare modifiers are the browser's. */
function isAnsweredKey(event: KeyboardEvent, target: Element): boolean {
  if (event.isComposing || /^(Tab|Shift|Control|Alt|Meta|CapsLock)$/.test(event.key)) return true;
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && target.closest(editable) !== null;
}

/** The disabled button under a released pointer: browsers send it no click, yet the reader pressed it. */
const disabledButton = (target: Element): Element | null => target.closest('button:disabled');

/** The act an event stands for; undefined if nothing is left to do. `pressed` is where the pointer went down. */
export function actOf(event: Event, pressed: EventTarget | null): Act | undefined {
  const {target, type} = event;
  if (!event.isTrusted || !(target instanceof Element)) return undefined;
  const act = (element: Element): Act => ({event, find: finder(element)});
  switch (type) {
    case 'click':
      return isAnsweredClick(target) ? undefined : act(target);
    case 'keydown':
      return isAnsweredKey(event as KeyboardEvent, target) ? undefined : act(target);
    case 'pointerup': {
      const button = disabledButton(target);
      return button && (event as PointerEvent).button === 0 && button.contains(pressed as Node | null)
        ? act(button)
        : undefined;
    }
    case 'submit':
      return target.hasAttribute('action') ? undefined : act(target);
    case 'focusin':
    case 'input':
      return act(target);
    default:
      return undefined;
  }
}
