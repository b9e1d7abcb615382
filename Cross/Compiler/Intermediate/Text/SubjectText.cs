using System;
using System.Linq;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>How the subjects of instructions are written.</summary>
internal static class SubjectText
{
    /// <summary>A subject with its mark; nothing for null.</summary>
    public static string Of(object? subject, Function function) => subject switch
    {
        null => "",
        MemoryAccess access => Of(access),
        Slot slot => $"%{slot.Id}",
        Region region => $"r{function.Regions.IndexOf(region)}",
        _ => Name(subject),
    };

    /// <summary>A subject that has a name.</summary>
    public static string Name(object subject) => subject switch
    {
        Symbol symbol => "@" + TextCursor.Quote(symbol.Name),
        TypeInstance type => "!" + TextCursor.Quote(type.Name),
        MethodInstance method => "&" + TextCursor.Quote(method.Symbol.Name),
        FieldInstance field => "^" + TextCursor.Quote(field.ToString()),
        Signature signature => Of(signature),
        string text => TextCursor.Quote(text, always: true),
        _ => throw new ArgumentException($"A subject of the type {subject.GetType().Name} has no text."),
    };

    /// <summary>A signature.</summary>
    public static string Of(Signature signature) => $"({string.Join(", ", signature.Parameters)})->({string.Join(", ", signature.Results)})";

    /// <summary>The clauses of a region.</summary>
    public static string Of(Clause clause) => clause.Kind switch
    {
        ClauseKind.Typed => $"typed {Name(clause.Subject!)}",
        ClauseKind.Filter => $"filter {Name(clause.Subject!)}",
        _ => "cleanup",
    };

    /// <summary>A position, the innermost method first; nothing for null.</summary>
    public static string Of(SourcePosition? position)
    {
        string caller = position?.Caller is null ? "" : " " + Of(position.Caller);
        return position is null ? "" : $"at {Name(position.Method)} {position.Offset}{caller}";
    }

    private static string Of(MemoryAccess access)
    {
        string alias = access.Alias switch
        {
            null => "",
            FieldInstance or TypeInstance => $"{{{Name(access.Alias)}}}",
            _ => $"{{{TextCursor.Quote(access.Alias.ToString()!)}}}",
        };
        string[] words = [alias, access.IsVolatile ? "volatile" : "", access.IsReadOnly ? "readonly" : "", access.IsUnaligned ? "unaligned" : ""];
        return string.Join(' ', words.Where(word => word.Length > 0));
    }
}
