import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { trimModule } from './trim-templates.ts';

test('takes spaces out of the templates of components, and out of nothing else', () => {
  const code = `const other = tag\`<p> ‹ </p>\`, list = " <p> ";
const page = $$render\`<p\${a(" <p> ")}> ‹ \${b && $$render\`<b> \${c}</b> <p> d </p>\`} </p>\`;`;
  expect(trimModule(code, parseAst(code) as never)).toBe(
    `const other = tag\`<p> ‹ </p>\`, list = " <p> ";
const page = $$render\`<p\${a(" <p> ")}>‹ \${b && $$render\`<b> \${c}</b><p>d</p>\`}</p>\`;`,
  );
});
