import { useWords } from '../game';
import { loadAddresses } from '../scenario-shelf';
import { useArrival } from '../use-arrival';

/**
 * What has changed since the article: each with who published it, what it does
 * not say, and an address to read on. The link opens beside the game and tells
 * nobody where it was touched. Offline the list waits empty; nothing depends on it.
 */
export function Updates({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const { value: addresses } = useArrival('updates', async () => {
    await words.load('updates');
    return loadAddresses();
  });
  if (addresses === null) return null;
  return (
    <ul class="sources" data-testid="updates">
      {ids.map((id) => (
        <li key={id}>
          <strong>{words.sentence('updates', [id, 'name'])}</strong>
          <span>{words.sentence('updates', [id, 'text'])}</span>
          <span>{words.sentence('updates', [id, 'limit'])}</span>
          <span class="meta">{words.sentence('updates', [id, 'source'])}</span>
          <a class="read-on" href={addresses[id] ?? ''} target="_blank" rel="noreferrer noopener">
            {words.t('end.read-on')}
          </a>
        </li>
      ))}
    </ul>
  );
}
