import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { childrenOf, GUIDE, homeOf, nodeById, pathTo, ROOT } from '../../../lib/guide/guide';
import { layoutMap, NODE_HEIGHT, neighbour } from '../../../lib/guide/layout';
import { createSearch } from '../../../lib/guide/search';
import { createLocalSpeller } from '../../../lib/spelling/local';
import { RULES } from '../../../rules';
import { PROTOCOL_MAP } from './protocol-map';

const ids = GUIDE.map(({ id }) => id);
const ruleIds = RULES.map(({ id }) => id);

describe('the guide', () => {
  it('has each place once', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(GUIDE.slice(1).map(({ title }) => title)).toEqual(PROTOCOL_MAP.map(([title]) => title));
  });

  it.each(PROTOCOL_MAP)('asks in «%s» what the protocol asks there', (title, ...rest) => {
    const asked = rest as readonly RegExp[];
    const node = GUIDE.find((each) => each.title === title);
    const said = node ? [node.text, ...node.steps].join('\n') : '';
    expect(asked.filter((each) => !each.test(said))).toEqual([]);
  });

  it.each(GUIDE.map((node) => [node.id, node] as const))('%s is whole', (_, node) => {
    expect(node.text.length).toBeGreaterThan(60);
    expect(node.steps.length).toBeGreaterThanOrEqual(3);
    expect(new Set(node.steps).size).toBe(node.steps.length);
    expect(node.rules.length).toBeGreaterThan(0);
    expect(ruleIds).toEqual(expect.arrayContaining([...node.rules]));
    expect([ROOT, ...pathTo(node)]).toContain(ROOT);
    if (node !== ROOT) expect(childrenOf(nodeById(node.parent ?? '') ?? ROOT)).toContain(node);
  });

  it('has a place for every rule, which names the rule', () => {
    for (const id of ruleIds) {
      const home = nodeById(homeOf(id) ?? '');
      expect([id, home?.rules ?? []]).toEqual([id, expect.arrayContaining([id])]);
    }
    expect(homeOf('regla-propia')).toBeUndefined();
  });

  it('obeys the rules that it teaches', () => {
    // What is said to an agent has no greeting, farewell or signature to miss.
    const engine = createEngine({ rules: RULES, facts: { speller: createLocalSpeller() } });
    const broken = GUIDE.flatMap(({ id, title, text, steps }) =>
      [title, text, ...steps].flatMap((said) =>
        engine
          .check({ channel: 'form', text: said, context: {} })
          .filter(({ scope, severity }) => scope === 'span' && severity !== 'info')
          .map(({ ruleId, actual }) => [id, ruleId, actual]),
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe.each(['wide', 'narrow'] as const)('the %s map', (form) => {
  const layout = layoutMap(form);

  it('places every node, none over another', () => {
    const { nodes, width, height } = layout;
    expect(nodes.map(({ node }) => node.id).sort()).toEqual([...ids].sort());
    for (const { x, y, width: wide } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
      const over = nodes.filter(
        (other) =>
          x < other.x + other.width && other.x < x + wide && Math.abs(y - other.y) < NODE_HEIGHT,
      );
      expect(over).toHaveLength(1);
    }
  });

  it('is walked with the arrows to every place and back', () => {
    const seen = new Set<string>();
    const open = [ROOT.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = neighbour(layout, id, key);
        if (next) open.push(next.id);
      }
    }
    expect([...seen].sort()).toEqual([...ids].sort());
    expect(neighbour(layout, ROOT.id, 'Enter')).toBeUndefined();
  });

  it('leads in to what a place is of', () => {
    for (const { node, outward } of layout.nodes.slice(1)) {
      const inward = outward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
      expect(neighbour(layout, node.id, inward)?.id).toBe(node.parent);
    }
  });
});

describe('the search', () => {
  const search = createSearch((id) => ({ name: id.replaceAll('-', ' '), why: '' }));
  const find = (query: string) => search(query).map(({ node }) => node.id);

  it.each([
    // By title, whatever the accents and capitals.
    ['RECEPCION', 'recepcion'],
    ['ninos', 'ninez'],
    // By the beginning of a word.
    ['transf', 'transferencia'],
    // As agents call it.
    ['persona brava', 'inconformes'],
    ['adulto mayor', 'mayores'],
    ['sordo', 'discapacidad'],
    ['indígenas', 'etnias'],
    ['no se puede', 'negativas'],
    ['PQRS', 'formulario'],
    ['colgar', 'cierre-telefono'],
    ['tutear', 'lenguaje'],
    ['emojis', 'chat'],
    ['celador', 'guardas'],
    ['idioma', 'lenguas-nativas'],
    // By what a text or a step says.
    ['tercer timbre', 'llamada'],
    ['dos veces por semana', 'buzon'],
    ['copia sellada', 'correspondencia'],
    // With a slip of the finger.
    ['discapasidad', 'discapacidad'],
    ['telefonco', 'telefonico'],
    // With a word that stands nowhere.
    ['xyzzy buzón', 'buzon'],
  ])('answers «%s» with %s first', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it('finds every place by its own title, and shows it first', () => {
    for (const { id, title } of GUIDE) expect([title, find(title)[0]]).toEqual([title, id]);
  });

  it('shows the step that has the words', () => {
    expect(search('bolsos')[0]?.step).toContain('bolsos');
  });

  it('finds a place by the name of its rule', () => {
    expect(find('culpa al ciudadano')).toContain('actitud');
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
    expect(find('xyzzy')).toEqual([]);
  });
});
