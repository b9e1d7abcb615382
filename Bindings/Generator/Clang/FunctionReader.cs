using System.Collections.Generic;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>Reads functions. Of several declarations the first counts; a comment, an inline and a deprecated are taken from any.</summary>
internal sealed class FunctionReader
{
    private const int Deprecated = 1;
    private const int Static = 3;

    private readonly UnitContent _content;
    private readonly TypeReader _types;
    private readonly List<CFunction> _functions = [];
    private readonly Dictionary<nint, int> _indexes = [];

    /// <summary>Begins.</summary>
    /// <param name="content">The unit.</param>
    /// <param name="types">The types.</param>
    public FunctionReader(UnitContent content, TypeReader types)
    {
        _content = content;
        _types = types;
    }

    /// <summary>The functions, in order.</summary>
    public IReadOnlyList<CFunction> Functions => _functions;

    /// <summary>Takes a declaration.</summary>
    /// <param name="cursor">The function.</param>
    /// <param name="place">Where it is.</param>
    public void Add(ClangCursor cursor, SourcePlace place)
    {
        nint identity = UnitContent.Identity(cursor);
        bool isInline = LibClang.IsFunctionInlined(cursor) != 0 || LibClang.GetStorageClass(cursor) == Static;
        bool isDeprecated = LibClang.GetCursorAvailability(cursor) == Deprecated;
        if (_indexes.TryGetValue(identity, out int index))
        {
            CFunction first = _functions[index];
            _functions[index] = first with
            {
                Documentation = first.Documentation ?? CommentReader.Read(cursor),
                IsInline = first.IsInline || isInline,
                IsDeprecated = first.IsDeprecated || isDeprecated,
            };
            return;
        }

        string name = LibClang.GetCursorSpelling(cursor).TakeText();
        _indexes[identity] = _functions.Count;
        _functions.Add(new CFunction(name, _content.Files.Location(place), ReadType(cursor, name))
        {
            Documentation = CommentReader.Read(cursor),
            IsInline = isInline,
            IsDeprecated = isDeprecated,
        });
    }

    private CFunctionType ReadType(ClangCursor cursor, string name)
    {
        ClangType type = LibClang.GetCursorType(cursor);
        int count = LibClang.GetArgumentCount(cursor);
        var parameters = new List<CParameter>();
        for (int i = 0; i < count; i++)
        {
            ClangCursor parameter = LibClang.GetArgument(cursor, (uint)i);
            string parameterName = LibClang.GetCursorSpelling(parameter).TakeText();
            parameters.Add(new CParameter(parameterName, _types.Read(parameter, LibClang.GetCursorType(parameter), $"{name}.{parameterName}")));
        }

        bool isVariadic = type.Kind == TypeKind.Function && LibClang.IsVariadic(type) != 0;
        return new CFunctionType(_types.Read(LibClang.GetResultType(type), name), parameters, isVariadic);
    }
}
