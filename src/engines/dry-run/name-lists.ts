// All operations of Amazon EC2 with a dry run and all services, to know a misspelt name by; large, so loaded on first use.
// See vectors/ORIGIN.md. https://github.com/boto/botocore
import lists from './vectors/names.json';

/** The names of one release of botocore. */
export interface NameLists {
  readonly ec2WithDryRun: readonly string[];
  /** Folders of botocore, which are the services' names in the AWS CLI but for a few. */
  readonly services: readonly string[];
}

/** The names that are known. */
export const nameLists: NameLists = {ec2WithDryRun: lists.ec2With.split(' '), services: lists.services.split(' ')};
