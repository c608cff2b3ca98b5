/** Elements by where they stand, for those that React replaces while it takes the page over. */

/** `main > div:nth-of-type(2) > …` from the nearest element with an id. */
function pathTo(element: Element): string {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const above = element.parentElement;
  if (!above) return element.localName;
  const twins = [...above.children].filter(({localName}) => localName === element.localName);
  return `${pathTo(above)} > ${CSS.escape(element.localName)}:nth-of-type(${twins.indexOf(element) + 1})`;
}

/** Gives the element itself while it is in the page, later the one in its place; undefined if there is none. */
export function finder(element: Element): () => Element | undefined {
  const named = ['name', 'aria-label']
    .filter((name) => element.hasAttribute(name))
    .map((name) => `${element.localName}[${name}=${JSON.stringify(element.getAttribute(name))}]`);
  const selectors = [...(element.id ? [] : named), pathTo(element)].filter(
    (selector) => document.querySelectorAll(selector).length === 1,
  );
  return () => {
    if (element.isConnected) return element;
    const found = selectors.map((selector) => document.querySelector(selector)).find((other) => other !== null);
    return found?.localName === element.localName ? found : undefined;
  };
}
