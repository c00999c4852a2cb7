import type { z } from 'zod';
import { readCheckedYaml, type CheckedYaml, type YamlForm } from './checked.ts';
import { formatKilobytes, limits } from '../limits.ts';
import { say } from '../../../wording/say.ts';

const START_OF_DOCUMENT = /^---(?:\s+#|$)/;

/** Whether a line of YAML says nothing. Each line is looked at once: no text of whole comments takes long. */
function isSilent(line: string): boolean {
  const said = line.trim();
  return said === '' || said.startsWith('#') || START_OF_DOCUMENT.test(said);
}

/**
 * Reads a whole YAML file that the editor wrote.
 *
 * @param source the whole file as text; a byte order mark and CRLF line ends are fine
 * @param file its path, for messages
 * @returns what it holds, all that is wrong with it, or undefined if it holds nothing
 */
export function readYamlFile<Schema extends z.ZodType>(
  source: string,
  file: string,
  form: YamlForm<Schema>,
): CheckedYaml<Schema> | undefined {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.length > limits.authorityCodeUnits) {
    const message = say('authority.file-size', {
      size: formatKilobytes(text.length),
      limit: formatKilobytes(limits.authorityCodeUnits),
    });
    return { problems: [{ file, message, hint: say('authority.file-size-fix') }] };
  }
  if (text.split('\n').every(isSilent)) return undefined;
  return readCheckedYaml({ text, file, line: 1 }, form);
}
