using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Tests.Machine.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeviceKit.Programs.Tests;

/// <summary>A program without its constants and its own names: two of the same shape test the same.</summary>
internal static class ProgramShape
{
    /// <summary>Its tokens: literals are blanks, a list of them is one blank, a minus before one is none; names that it declares are numbers.</summary>
    public static string Of(TestProgram program)
    {
        SyntaxNode root = CSharpAssembly.Parse(program.Path, program.Text).GetRoot();
        HashSet<string> declared = [.. root.DescendantTokens().Where(IsDeclared).Select(t => t.Text)];
        var numbers = new Dictionary<string, int>();
        var shape = new StringBuilder();
        bool afterLiteral = false;
        bool comma = false;
        foreach (SyntaxToken token in root.DescendantTokens().Where(t => !IsNamespaceName(t)))
        {
            bool literal = token.Parent is LiteralExpressionSyntax || token.IsKind(SyntaxKind.InterpolatedStringTextToken);
            bool sign = token.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax };
            if (sign || (afterLiteral && !comma && token.IsKind(SyntaxKind.CommaToken)))
            {
                comma |= !sign;
                continue;
            }

            if (!(literal && comma))
            {
                shape.Append(comma ? ", " : "").Append(literal ? "?" : NameOf(token)).Append(' ');
            }

            (afterLiteral, comma) = (literal, false);
        }

        return shape.ToString();

        string NameOf(SyntaxToken token) =>
            token.IsKind(SyntaxKind.IdentifierToken) && declared.Contains(token.Text)
                ? "#" + (numbers.TryGetValue(token.Text, out int number) ? number : numbers[token.Text] = numbers.Count)
                : token.Text;
    }

    private static bool IsDeclared(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is MemberDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax
            or ForEachStatementSyntax or LocalFunctionStatementSyntax or TypeParameterSyntax or CatchDeclarationSyntax;

    private static bool IsNamespaceName(SyntaxToken token) =>
        token.Parent?.AncestorsAndSelf().Any(n => n.Parent is BaseNamespaceDeclarationSyntax space && space.Name == n) == true;
}
