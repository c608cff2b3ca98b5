/** Lets recorded acts take effect, each once and in order, when the page is React's. */
import {linkOf, type Act} from './act';

/** Clicks again where the reader did. A link has already moved the page: only its handlers still have to run. */
function click(target: Element, event: Event): void {
  const summary = target.closest('summary');
  const details = summary?.closest('details');
  if (details && details.dataset.collapsed === undefined) {
    details.dispatchEvent(new Event('toggle'));
    return;
  }
  // A <details> that React opens and closes by itself: back to what React believes, then once more through React.
  if (details) details.open = details.dataset.collapsed === 'false';
  const again = new PointerEvent('click', event);
  if (linkOf(target)) window.addEventListener('click', (other) => other.preventDefault(), {capture: true, once: true});
  target.dispatchEvent(again);
}

/** Lets React finish what an act has started before the next one. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Everything but fields and focus, which are told apart in the module that calls this. */
export async function takeEffect(acts: readonly Act[], retell: (field: Element) => void): Promise<void> {
  let isKeyTaken = false;
  let clicked: Element | undefined;
  for (const {event, find} of acts) {
    const target = find();
    if (!target) continue;
    // The browser's own answer to a key (a click, a submit) falls away if a handler took the key.
    const isAnswerToKey = event.type === 'submit' || (event.type === 'click' && (event as MouseEvent).detail === 0);
    if (isAnswerToKey && isKeyTaken) continue;
    isKeyTaken = false;
    if (event.type === 'keydown') {
      if (event.defaultPrevented) continue; // answered at once, by the loader or by a listener of the page
      isKeyTaken = !target.dispatchEvent(new KeyboardEvent('keydown', event));
    } else if (event.type === 'pointerup') {
      (target as HTMLElement).click();
    } else if (event.type === 'click') {
      clicked = target;
      click(target, event);
    } else if (event.type === 'submit') {
      const {submitter} = event as SubmitEvent;
      // The click on the button, just made again, has submitted the form too.
      if (!submitter || !clicked || !submitter.contains(clicked)) (target as HTMLFormElement).requestSubmit();
    } else {
      retell(target);
    }
    await settled();
  }
}
