using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>Goes through the tokens of a line.</summary>
/// <param name="tokens">The tokens, with the end.</param>
internal sealed class TokenReader(IReadOnlyList<Token> tokens)
{
    private int _at;

    /// <summary>The token that comes next.</summary>
    public Token Current => tokens[_at];

    /// <summary>The token after that one.</summary>
    public Token Following => tokens[_at + 1 < tokens.Count ? _at + 1 : _at];

    /// <summary>Takes a token; the end is never passed.</summary>
    public Token Take()
    {
        Token token = tokens[_at];
        _at += token.Kind == TokenKind.End ? 0 : 1;
        return token;
    }

    /// <summary>Takes a mark if it comes next.</summary>
    public bool TryTake(string mark)
    {
        bool isThere = Current.Is(mark);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Takes a mark.</summary>
    /// <exception cref="AssemblyFault">Something else comes.</exception>
    public void Expect(string mark)
    {
        if (!TryTake(mark))
        {
            throw new AssemblyFault(Current.Column, $"there must be '{mark}', not {Current.Text}");
        }
    }

    /// <summary>Takes a name.</summary>
    /// <exception cref="AssemblyFault">Something else comes.</exception>
    public Token ExpectName() => Current.Kind == TokenKind.Name ? Take() : throw new AssemblyFault(Current.Column, $"there must be a name, not {Current.Text}");

    /// <summary>Makes sure that nothing follows.</summary>
    /// <exception cref="AssemblyFault">Something does.</exception>
    public void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
        {
            throw new AssemblyFault(Current.Column, $"nothing may follow here, but there is {Current.Text}");
        }
    }
}
