import {expect, test} from 'vitest';
import {withoutHelpers} from './helpers';

const end = 'Object.defineProperty(exports,"__esModule",{value:!0}),exports.A=1;';

test('helpers that a shared package has are left out', () => {
  const own = 'var __importStar=exports&&exports.__importStar||(function(){return 1})();';
  expect(withoutHelpers(`"use strict";${own}${end}`)).toBe(`"use strict";${end}`);
});

test.each([`"use strict";${end}`, 'plain()', `"use strict";var __new=exports&&exports.__new||1;${end}`])(
  'any other script stays as it is: %s',
  (script) => {
    expect(withoutHelpers(script)).toBe(script);
  },
);
