// CodeMirror writes its styles into a style element, which the policy of the site refuses; a document may adopt them instead.
import {StyleModule} from 'style-mod';

const mount = StyleModule.mount.bind(StyleModule);

/** What a shadow root looks like to style-mod, which for one does use adopted sheets. */
const adopting = {
  ownerDocument: document,
  get adoptedStyleSheets() {
    return document.adoptedStyleSheets;
  },
  set adoptedStyleSheets(sheets) {
    document.adoptedStyleSheets = sheets;
  },
};

StyleModule.mount = (root, modules, options) => {
  mount(root === document ? (adopting as unknown as ShadowRoot) : root, modules, options);
};
