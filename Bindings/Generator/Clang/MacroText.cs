using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang.Interop;

namespace DeviceKit.Generator.Clang;

/// <summary>A macro definition as it is written.</summary>
internal sealed class MacroText
{
    /// <summary>Takes it apart.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cursor">The definition.</param>
    /// <param name="isFunctionLike">True with parameters.</param>
    /// <param name="tokens">Its tokens, the name first.</param>
    public MacroText(string name, ClangCursor cursor, bool isFunctionLike, List<string> tokens)
    {
        Name = name;
        Cursor = cursor;
        int body = 1;
        if (isFunctionLike)
        {
            int close = tokens.IndexOf(")");
            Parameters = [.. tokens[2..close].Where(t => t != ",")];
            body = close + 1;
        }

        Body = tokens[body..];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The definition.</summary>
    public ClangCursor Cursor { get; }

    /// <summary>The names of its parameters; null for an object-like macro.</summary>
    public IReadOnlyList<string>? Parameters { get; }

    /// <summary>True with parameters.</summary>
    public bool IsFunctionLike => Parameters is not null;

    /// <summary>What it stands for.</summary>
    public IReadOnlyList<string> Body { get; }

    /// <summary>True when a string literal is in it.</summary>
    public bool HasText => Body.Any(t => t[0] == '"');

    /// <summary>True when its brackets match.</summary>
    public bool IsBalanced
    {
        get
        {
            int depth = 0;
            foreach (string token in Body)
            {
                depth += token is "(" or "[" or "{" ? 1 : token is ")" or "]" or "}" ? -1 : 0;
                if (depth < 0)
                {
                    return false;
                }
            }

            return depth == 0;
        }
    }

    /// <summary>False for what cannot be an expression: nothing, statements, declarations, or text that differs from place to place.</summary>
    public bool MayBeExpression =>
        Body.Count > 0
        && Body[0] is not ("__attribute__" or "static" or "extern" or "inline" or "do" or "const" or "{" or "return" or ",")
        && !Body.Any(t => t is ";" or "#" or "__FILE__" or "__LINE__" or "__DATE__" or "__TIME__" or "__COUNTER__" or "__func__");
}
