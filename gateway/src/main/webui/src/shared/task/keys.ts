/** Everything that shows tasks, to be read again when one of them changes. */
export const taskKeys = [["tasks"], ["task"], ["overdue-board"], ["open-duties"]] as const;
