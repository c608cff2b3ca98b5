// Implements nothing: the one place this engine takes its numbers, lists and AWS's words from. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
import * as facts from '../../facts/cloudtrail/events';

export const categories = facts.eventCategories.value;
/** The value of `eventCategory` in a record. */
export type Category = (typeof categories)[number];

export const readWriteTypes = facts.readWriteTypes.value;
export type ReadWriteType = (typeof readWriteTypes)[number];

export const includingOperators = facts.includingOperators.value;
export const excludingOperators = facts.excludingOperators.value;
export const operators = [...includingOperators, ...excludingOperators] as const;
export type Operator = (typeof operators)[number];

export const basicDataTypes = facts.basicDataResourceTypes.value;
export type BasicDataType = (typeof basicDataTypes)[number];

export const excludableSources: readonly string[] = facts.excludableSources.value;
export const equalsOnlyFields: readonly string[] = facts.equalsOnlyFields.value;
export const networkErrorCode: string = facts.networkErrorCode.value;
export const allEventsRuleState: string = facts.ruleStateForReadEvents.value;
export const deliveredDetailTypes = facts.deliveredDetailTypes.value;
export const eventHistoryDays: number = facts.eventHistoryDays.value;
export const insightTypes: readonly string[] = facts.insightTypes.value;
export const insightBaselineDays: number = facts.insightBaselineDays.value;
export const resourcesTypeMessage = facts.resourcesTypeMessage;

/** The most that a trail may have. */
export const most = {
  basicSelectors: facts.maxBasicSelectors.value,
  dataResources: facts.maxDataResources.value,
  advancedValues: facts.maxAdvancedValues.value,
  valueChars: facts.maxSelectorValueChars.value,
  nameChars: facts.maxSelectorNameChars.value,
} as const;

/** The fields of an advanced selector, by the category it selects. */
export const fieldsOf: Readonly<
  Record<
    Exclude<Category, 'Insight'>,
    {
      readonly required: readonly string[];
      readonly optional: readonly string[];
      readonly eventDataStoreOnly: readonly string[];
    }
  >
> = {
  Management: {
    required: facts.managementRequiredFields.value,
    optional: facts.managementOptionalFields.value,
    eventDataStoreOnly: facts.managementEventDataStoreFields.value,
  },
  Data: {
    required: facts.dataRequiredFields.value,
    optional: facts.dataOptionalFields.value,
    eventDataStoreOnly: [],
  },
  NetworkActivity: {
    required: facts.networkRequiredFields.value,
    optional: facts.networkOptionalFields.value,
    eventDataStoreOnly: [],
  },
};
