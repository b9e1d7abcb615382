using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>
/// Expressions of numbers, symbols and '.', the address of the statement; operators as in C: - ~ then * then + - then &lt;&lt; &gt;&gt; then &amp; ^ |.
/// They are computed in 64 bits and wrap.
/// </summary>
/// <param name="reader">The tokens.</param>
/// <param name="symbols">The symbols that have a value.</param>
/// <param name="here">The address of the statement.</param>
internal sealed class ExpressionReader(TokenReader reader, IReadOnlyDictionary<string, long> symbols, long here)
{
    private const int DeepestNesting = 64;

    private static readonly string[][] s_operators = [["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*"]];

    private int _depth;

    /// <summary>Reads and computes an expression.</summary>
    /// <exception cref="AssemblyFault">It is none, or a symbol has no value.</exception>
    public long Read() => Binary(0);

    private long Binary(int level)
    {
        if (level == s_operators.Length)
        {
            return Unary();
        }

        long value = Binary(level + 1);
        while (reader.Current.Kind == TokenKind.Mark && System.Array.IndexOf(s_operators[level], reader.Current.Text) >= 0)
        {
            Token sign = reader.Take();
            long right = Binary(level + 1);
            if (sign.Text is "<<" or ">>" && right is < 0 or > 63)
            {
                throw new AssemblyFault(sign.Column, $"a shift by {right} is not one by 0..63");
            }

            value = sign.Text switch
            {
                "|" => value | right,
                "^" => value ^ right,
                "&" => value & right,
                "<<" => value << (int)right,
                ">>" => value >> (int)right,
                "+" => unchecked(value + right),
                "-" => unchecked(value - right),
                _ => unchecked(value * right),
            };
        }

        return value;
    }

    private long Unary()
    {
        Token token = reader.Take();
        if (++_depth > DeepestNesting)
        {
            throw new AssemblyFault(token.Column, "the expression is nested too deep");
        }

        long value = token switch
        {
            { Kind: TokenKind.Number } => token.Value,
            { Kind: TokenKind.Name, Text: "." } => here,
            { Kind: TokenKind.Name } => symbols.TryGetValue(token.Text, out long known) ? known : throw new AssemblyFault(token.Column, $"'{token.Text}' has no value"),
            { Text: "-" } => unchecked(-Unary()),
            { Text: "~" } => ~Unary(),
            { Text: "(" } => Parenthesis(),
            _ => throw new AssemblyFault(token.Column, $"there must be a number or a symbol, not {token.Text}"),
        };
        _depth--;
        return value;
    }

    private long Parenthesis()
    {
        long value = Read();
        reader.Expect(")");
        return value;
    }
}
