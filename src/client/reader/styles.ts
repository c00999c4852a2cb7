import address from '../../styles/reader.css?url';
import { loadStyles } from '../load-styles.ts';

/** Loads the style sheet of a reader’s tools. */
export const loadReaderStyles = (): Promise<void> => loadStyles(address);
