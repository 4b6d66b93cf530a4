/** What an agent does with a reply that is ready, wherever in the panel it stands. */
export interface TemplateActions {
  readonly onInsert: (text: string, signature: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}
