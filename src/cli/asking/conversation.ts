import { createInterface } from 'node:readline/promises';

/** A user at a terminal who is asked one thing after the other. */
export interface Conversation {
  /**
   * Prints a question and waits for a line.
   *
   * @returns the line without white space around it; undefined if the user ended the conversation
   */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Stops listening, so that the program can end. */
  readonly end: () => void;
}

/** Begins a conversation. Lines that were typed before their question are its answers. */
export function startConversation(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  isTerminal = true,
): Conversation {
  const lines = createInterface({ input, output, terminal: isTerminal });
  // Without a listener Node only pauses, and the question would wait for ever.
  lines.on('SIGINT', () => lines.close());
  let isOpen = true;
  lines.on('close', () => (isOpen = false));
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      lines.setPrompt(question);
      // Lines that came before the end of the input are still to be read.
      if (isOpen) lines.prompt();
      const { value, done } = await answers.next();
      return done ? undefined : value.trim();
    },
    end: () => lines.close(),
  };
}
