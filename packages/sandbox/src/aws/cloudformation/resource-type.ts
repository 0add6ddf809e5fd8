/** A resource that was made. */
export interface Made {
  /** What Ref gives. */
  physicalId: string;
  /** What Fn::GetAtt gives. */
  attributes: Record<string, string>;
}

export type Properties = Record<string, unknown>;

/** Where a resource stands. */
export interface Place {
  stack: string;
  /** Its id in the template. */
  id: string;
}

/** How one type of resource is made, changed and removed. */
export interface ResourceType {
  /** Properties that have their effect; a change of another one makes it anew. */
  changeable: readonly string[];
  /** Properties that can only be set when it is made. */
  fixed: readonly string[];
  /** Properties that are accepted and change nothing here; all of the others for `*`. */
  noted: readonly string[] | '*';
  /** The property by which the template names it, so that there is one of it. */
  nameProperty?: string;
  create(properties: Properties, place: Place): Promise<Made> | Made;
  update?(made: Made, properties: Properties): Promise<Made> | Made;
  remove(made: Made): Promise<void> | void;
}

/** A type of resource by its name; undefined for one that the sandbox has not. */
export type ResourceTypes = (type: string) => ResourceType | undefined;
