/** The notice that a newer build is there. It waits at the lower edge and changes nothing by itself. */

/** Only a page that shows the notice has these; the site's policy takes no style elements, but it takes sheets. */
const css = `.newer-build {
  align-items: center; background: var(--ifm-background-surface-color, Canvas); border: 1px solid var(--notes-control);
  border-radius: var(--ifm-global-radius); bottom: 0.75rem; box-shadow: var(--ifm-global-shadow-md); display: flex; flex-wrap: wrap;
  gap: 0.5rem 0.75rem; inset-inline: 0.75rem; margin-inline: auto; max-width: 36rem; padding: 0.6rem 0.9rem; position: fixed; z-index: 300;
}
.newer-build p { flex: 1 1 16rem; font-size: 0.9rem; line-height: 1.4; margin: 0; }
.newer-build button { cursor: pointer; font: inherit; min-height: 2rem; padding: 0.2rem 0.8rem; }
@media print { .newer-build { display: none; } }`;

const button = (label: string, act: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.onclick = act;
  return element;
};

/** Shows it once; a page needs no second one. */
export function showNotice(): void {
  if (document.querySelector('.newer-build')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const notice = document.createElement('aside');
  notice.className = 'newer-build';
  notice.setAttribute('aria-label', 'Newer version');
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  notice.append(
    text,
    button('Reload', () => location.reload()),
    button('Not now', () => notice.remove()),
  );
  document.body.append(notice);
  // After its place in the page, so that it is read out.
  text.textContent =
    'A newer version of these notes is there. This page stays as it is until you reload it; tools keep what you typed, secrets excepted.';
}
