import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { childrenOf, GUIDE, homeOf, nodeById, pathTo, ROOT } from '../../../lib/guide/guide';
import { layoutMap } from '../../../lib/guide/layout';
import { searchGuide } from '../../../lib/guide/search';
import { createLocalSpeller } from '../../../lib/spelling/local';
import { RULES } from '../../../rules';

const ids = GUIDE.map(({ id }) => id);
const ruleIds = RULES.map(({ id }) => id);

/** What the concept map *Protocolo de servicio al cliente* has, in its order. */
const MAP = [
  'atributos',
  ...['actitud', 'lenguaje', 'negativas', 'inconformes'],
  ...['presencia', 'antes-presencial', 'guardas', 'recepcion', 'atencion', 'analisis'],
  ...['otra-dependencia', 'otra-entidad', 'cierre'],
  ...['antes-telefono', 'llamada', 'transferencia', 'cierre-telefono'],
  ...['buzon', 'formulario', 'correo', 'correspondencia', 'chat', 'eva'],
  ...['mayores', 'gestantes', 'ninez', 'vulnerables', 'etnias', 'discapacidad', 'talla-baja'],
  'lenguas-nativas',
];

describe('the guide', () => {
  it('has every place of the protocol, once', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining(MAP));
  });

  it.each(GUIDE.map((node) => [node.id, node] as const))('%s is whole', (_, node) => {
    expect(node.text.length).toBeGreaterThan(60);
    expect(node.steps.length).toBeGreaterThanOrEqual(3);
    expect(new Set(node.steps).size).toBe(node.steps.length);
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

describe('the map', () => {
  it('places every node, none over another', () => {
    const { nodes, width, height } = layoutMap();
    expect(nodes.map(({ node }) => node.id).sort()).toEqual([...ids].sort());
    const places = nodes.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { x, y, width: wide } of nodes) {
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('the search', () => {
  const find = (query: string) => searchGuide(query, (id) => id).map(({ node }) => node.id);

  it('finds a place by title, text or step, whatever the accents and capitals', () => {
    expect(find('RECEPCION')[0]).toBe('recepcion');
    expect(find('tercer timbre')).toEqual(expect.arrayContaining(['llamada', 'telefonico']));
    expect(searchGuide('celular', String)[0]).toMatchObject({
      node: { id: 'atencion' },
      step: expect.stringContaining('celular'),
    });
  });

  it('finds a place by the name of its rule', () => {
    expect(find('culpa-al-ciudadano')).toContain('actitud');
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
    expect(find('xyzzy')).toEqual([]);
  });
});
