import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/** Writes the generated types, or with `--check` fails when they are stale. */
const check = process.argv.includes('--check');
const schema = parse(readFileSync('schema.graphql', 'utf8'));
const scalars = { DateTime: 'string', Date: 'string', FactsJson: 'unknown', Json: 'unknown' };
const common = { useTypeImports: true, enumsAsTypes: true, strictScalars: true, scalars };

const resolversFile = 'src/adapters/graphql/generated/resolvers.ts';
const operationsFile = 'src/web/generated/operations.ts';

/** What resolvers hand on for a type, where that is not the type itself. */
const mappers = {
  Me: '../nodes.ts#MeNode',
  User: '../nodes.ts#UserNode',
  Party: '../nodes.ts#PartyNode',
  Contact: '../nodes.ts#ContactNode',
  Agreement: '../nodes.ts#AgreementNode',
  Event: '../nodes.ts#EventNode',
  Report: '../nodes.ts#DialogueNode',
  Dialogue: '../nodes.ts#DialogueNode',
  DialogueMessage: '../nodes.ts#DialogueMessageNode',
  HandlersMessage: '../nodes.ts#DialogueMessageNode',
  WaitingReporter: '../nodes.ts#DialogueNode',
  Incident: '../nodes.ts#IncidentNode',
  FactsVersion: '../nodes.ts#FactsNode',
  IncidentParty: '../nodes.ts#IncidentPartyNode',
  AffectedPart: '../nodes.ts#AffectedPartNode',
  Awareness: '../nodes.ts#AwarenessNode',
  Obligation: '../nodes.ts#ObligationNode',
  Stage: '../nodes.ts#StageNode',
  Assessment: '../nodes.ts#AssessmentNode',
  Advice: '../nodes.ts#AdviceNode',
  Decision: '../nodes.ts#DecisionNode',
  ExemptionConditions: '../nodes.ts#ExemptionConditionsNode',
  Filing: '../nodes.ts#FilingNode',
  Action: '../nodes.ts#ActionNode',
  Containment: '../nodes.ts#ContainmentNode',
  Review: '../nodes.ts#ReviewNode',
  Part: '../nodes.ts#PartNode',
  Notice: '../nodes.ts#NoticeNode',
  Campaign: '../nodes.ts#CampaignNode',
  Addressee: '../nodes.ts#AddresseeNode',
  Escalation: '../nodes.ts#EscalationNode',
  EvidenceItem: '../nodes.ts#EvidenceNode',
  RegisterRow: '../nodes.ts#IncidentNode',
  Message: '../nodes.ts#MessageNode',
  NoticeFinding: '../nodes.ts#NoticeFindingNode',
  AuditEntry: '../nodes.ts#AuditEntryNode',
  CustodyEvent: '../nodes.ts#CustodyNode',
  Checkpoint: '../nodes.ts#CheckpointNode',
  EscalationPolicy: '../nodes.ts#EscalationPolicyNode',
  Regime: '../nodes.ts#RegimeNode',
  RegimeStage: '../nodes.ts#RegimeStageNode',
  RegimeTerm: '../nodes.ts#RegimeTermNode',
  RegimePreviewRow: '../nodes.ts#RegimePreviewRowNode',
};

const stale: string[] = [];

/** Writes a generated file, or only compares it. */
function emit(file: string, text: string): void {
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    stale.push(file);
    process.stderr.write(`${file} is stale: run npm run generate\n`);
  }
}

const resolvers = await codegen({
  filename: resolversFile,
  schema,
  documents: [],
  config: {
    ...common,
    scalars: { ...scalars, DateTime: '../../../shared/instant.ts#Instant' },
    contextType: '../context.ts#Context',
    mappers,
    noSchemaStitching: true,
    makeResolverTypeCallable: true,
    immutableTypes: true,
  },
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers: typescriptResolvers },
});

emit(resolversFile, resolvers);

const documents = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => {
    const location = join('src/web', name);
    return { location, document: parse(readFileSync(location, 'utf8')) };
  });
const operations = await codegen({
  filename: operationsFile,
  schema,
  documents,
  config: common,
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
});

emit(operationsFile, operations);
process.exitCode = stale.length > 0 ? 1 : 0;
