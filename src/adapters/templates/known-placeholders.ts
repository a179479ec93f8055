import Handlebars from 'handlebars';

/** What the templates of notices may name; anything else is refused when they are loaded. */
export interface KnownNames {
  readonly roots: ReadonlySet<string>;
  readonly addressee: ReadonlySet<string>;
  /** Inside a list. */
  readonly items: ReadonlySet<string>;
}

const helpers = new Set(['if', 'unless', 'each']);
const dataNames = new Set(['first', 'last', 'index']);

/** Names in a template that nothing can fill: unknown fields, helpers, partials, prototype walks. */
export function unknownPlaceholders(source: string, known: KnownNames): readonly string[] {
  const unknown = new Set<string>();
  const path = (expression: hbs.AST.PathExpression): void => {
    if (!isKnownPath(expression, known)) unknown.add(expression.original);
  };
  class Walk extends Handlebars.Visitor {
    override PathExpression(expression: hbs.AST.PathExpression): void {
      path(expression);
    }
    override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
      // A call such as {{lookup a b}} or {{{raw}}}: neither belongs in a notice.
      if (statement.params.length > 0 || !statement.escaped) unknown.add(nameOf(statement.path));
      else this.accept(statement.path);
    }
    override BlockStatement(block: hbs.AST.BlockStatement): void {
      if (!helpers.has(block.path.original)) unknown.add(block.path.original);
      for (const param of block.params) this.accept(param);
      this.accept(block.program);
      if ((block.inverse as hbs.AST.Program | undefined) !== undefined) this.accept(block.inverse);
    }
    override PartialStatement(statement: hbs.AST.PartialStatement): void {
      unknown.add(`> ${nameOf(statement.name)}`);
    }
    override SubExpression(expression: hbs.AST.SubExpression): void {
      unknown.add(expression.path.original);
    }
    override DecoratorBlock(): void {
      unknown.add('*');
    }
    override Decorator(): void {
      unknown.add('*');
    }
  }
  new Walk().accept(Handlebars.parse(source));
  return [...unknown];
}

function isKnownPath(expression: hbs.AST.PathExpression, known: KnownNames): boolean {
  const parts = expression.parts as readonly string[];
  const [head, ...rest] = parts;
  if (expression.data) return parts.length === 1 && head !== undefined && dataNames.has(head);
  if (expression.depth > 0) return false;
  if (head === undefined) return expression.original === 'this';
  if (head === 'addressee') {
    return rest.length === 1 && rest[0] !== undefined && known.addressee.has(rest[0]);
  }
  return rest.length === 0 && (known.roots.has(head) || known.items.has(head));
}

function nameOf(node: hbs.AST.Node): string {
  return 'original' in node ? String(node.original) : node.type;
}
