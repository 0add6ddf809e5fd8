import { Behaviour } from '../world/behaviour';
import { World } from '../world/world';

/**
 * Pushes an image that behaves so from birth. The manifest names what it
 * does: another behaviour is another image, with another digest.
 */
export function declareImage(
  world: World,
  repository: string,
  tag: string,
  behaviour: Behaviour,
): { image: string; digest: string; behaviour: Behaviour } {
  if (!world.images.hasRepository(repository)) {
    world.images.createRepository(repository);
  }
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    annotations: {
      'org.opencontainers.image.title': repository,
      'org.opencontainers.image.version': tag,
      'sandbox.behaviour': JSON.stringify(behaviour),
    },
  });
  const { digest } = world.images.push(repository, manifest, tag);
  world.behaviours.setImage(digest, behaviour);
  return {
    image: `${world.images.host}/${repository}:${tag}`,
    digest,
    behaviour,
  };
}
