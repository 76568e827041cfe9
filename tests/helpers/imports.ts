import ts from 'typescript';

/** One import of a module: what it names, how, and on which line. */
export interface Import {
  specifier: string;
  /**
   * `static` is loaded with the module, `dynamic` when its code asks; `script` stands in the client
   * script of an .astro file.
   */
  kind: 'static' | 'dynamic' | 'script';
  line: number;
}

/**
 * The imports and re-exports of a TypeScript or JavaScript module, `import('…')` with a plain
 * string included.
 */
export function importsOf(code: string, fileName = 'module.ts'): Import[] {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Expression | undefined, kind: Import['kind']): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({
      specifier: specifier.text,
      kind,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node, node.moduleSpecifier, 'static');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], 'dynamic');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, 'static');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/**
 * The imports of an .astro file: those of its frontmatter, and those of its client scripts as
 * `script`.
 */
export function importsOfAstro(code: string): Import[] {
  const frontmatter = /^---\n(?<body>[\s\S]*?)\n---/.exec(code)?.groups?.['body'] ?? '';
  const fromFrontmatter = importsOf(`\n${frontmatter}`);
  const scripts = [...code.matchAll(/<script\b[^>]*>(?<body>[\s\S]*?)<\/script>/g)];
  const fromScripts = scripts.flatMap((script) => {
    const linesBefore = code.slice(0, script.index + script[0].indexOf('>')).split('\n').length - 1;
    return importsOf(script.groups?.['body'] ?? '').map((found) => ({
      ...found,
      kind: 'script' as const,
      line: found.line + linesBefore,
    }));
  });
  return [...fromFrontmatter, ...fromScripts];
}
