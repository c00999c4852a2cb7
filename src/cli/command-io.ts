import { startConversation, type Conversation } from './asking/conversation.ts';

/** What a command prints and reads; tests supply their own. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Begins to ask the user; absent where there is no terminal. */
  readonly converse?: () => Conversation;
}

const { stdin, stdout } = process;

/** The terminal, or where the command’s output goes instead. */
export const terminal: CommandIo = {
  out: (text) => stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(stdin.isTTY && stdout.isTTY ? { converse: () => startConversation(stdin, stdout) } : {}),
};
