import postcss from 'postcss';
import {expect, test} from 'vitest';
import {darkOnScreen} from './dark-on-screen';

test.each([
  [`[data-theme='dark']{--a:b}`, `@media screen{[data-theme='dark']{--a:b}}`],
  ['html[data-theme=dark] .a,.b{c:d}', '.b{c:d}@media screen{html[data-theme=dark] .a{c:d}}'],
  [
    '@media (min-width:1px){[data-theme="dark"] .a{c:d}}',
    '@media (min-width:1px){@media screen{[data-theme="dark"] .a{c:d}}}',
  ],
])('rules of the dark theme hold on screens only: %s', async (css, expected) => {
  expect((await postcss([darkOnScreen]).process(css, {from: undefined})).css.replaceAll('\n', '')).toBe(expected);
});

test.each(['[data-theme=light] .a{b:c}', '.dark{b:c}', '@media screen{[data-theme=dark]{a:b}}'])(
  'any other rule stays: %s',
  async (css) => {
    expect((await postcss([darkOnScreen]).process(css, {from: undefined})).css).toBe(css);
  },
);
