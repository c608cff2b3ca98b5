// The page that comes with 400, 401 and 404: the one of AWS's mock, whose length agrees with a recorded 401 (343 bytes). https://github.com/aws/amazon-ec2-metadata-mock

/** The XHTML page of an error, e.g. `401 - Unauthorized`. */
export const errorPage = (title: string): string =>
  [
    '<?xml version="1.0" encoding="iso-8859-1"?>',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"',
    '\t"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">',
    ' <head>',
    `  <title>${title}</title>`,
    ' </head>',
    ' <body>',
    `  <h1>${title}</h1>`,
    ' </body>',
    '</html>',
    '',
  ].join('\n');
