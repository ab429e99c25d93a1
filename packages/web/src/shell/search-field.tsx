import { type ReactNode, useId } from 'react';

interface SearchFieldProps {
  readonly value: string | undefined;
  readonly onSearch: (search: string | undefined) => void;
}

/** Searches the words of the rows when Enter is pressed or the field is left. */
export function SearchField({ value, onSearch }: SearchFieldProps): ReactNode {
  const id = useId();
  const take = (typed: string): void => {
    const search = typed.trim() === '' ? undefined : typed.trim();
    if (search !== value) onSearch(search);
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('search');
        take(typeof typed === 'string' ? typed : '');
      }}
    >
      <label htmlFor={id} className="unseen">
        Search words; “in quotation marks” a phrase, a star for any ending
      </label>
      <input
        id={id}
        // The field follows the address.
        key={value}
        name="search"
        type="search"
        maxLength={500}
        defaultValue={value}
        placeholder="Search words"
        data-search-field
        onBlur={({ currentTarget }) => {
          take(currentTarget.value);
        }}
      />
    </form>
  );
}
