import type { World } from '../world.ts';
import { nodeId, numberOf } from './user-json.ts';

export function labelJson(world: World, name: string): Record<string, unknown> {
  const id = numberOf(name);
  return {
    id,
    node_id: nodeId('LA', id),
    url: `${world.url}/repos/${world.owner}/${world.name}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: 'ededed',
    default: false,
  };
}
