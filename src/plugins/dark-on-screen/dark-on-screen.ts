/** A PostCSS plugin (https://github.com/postcss/postcss/blob/main/docs/writing-a-plugin.md). */
import type {AtRule, Helpers, Rule} from 'postcss';

const isDark = (selector: string): boolean => /\[data-theme=["']?dark["']?\]/.test(selector);

const isForScreens = ({parent}: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name === 'media' && (parent as AtRule).params === 'screen';

/** Puts the rules whose selectors ask for the dark theme into `@media screen`; a list of selectors is divided first. */
export const darkOnScreen = {
  postcssPlugin: 'dark-on-screen',
  Rule(rule: Rule, {AtRule}: Helpers): void {
    if (isForScreens(rule)) return;
    const dark = rule.selectors.filter(isDark);
    if (dark.length === 0) return;
    const others = rule.selectors.filter((selector) => !isDark(selector));
    const screen = new AtRule({name: 'media', params: 'screen'});
    screen.append(rule.clone({selectors: dark}));
    if (others.length === 0) {
      rule.replaceWith(screen);
    } else {
      rule.selectors = others;
      rule.after(screen);
    }
  },
};
