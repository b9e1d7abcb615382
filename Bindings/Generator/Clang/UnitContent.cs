using System.Collections.Generic;
using System.IO;
using DeviceKit.Generator.Clang.Interop;

namespace DeviceKit.Generator.Clang;

/// <summary>What a translation unit holds at its top, sorted by kind, in order.</summary>
internal sealed class UnitContent
{
    private readonly Dictionary<nint, int> _order = [];
    private readonly Dictionary<string, string> _headerPaths = [];

    /// <summary>Looks through a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="files">Learns which files are asked for.</param>
    /// <param name="mainPath">The file that includes the asked headers, and nothing else.</param>
    public UnitContent(TranslationUnit unit, SourceFiles files, string mainPath)
    {
        Files = files;
        var macros = new List<ClangCursor>();
        CursorVisitor.Children(unit.Root, cursor =>
        {
            switch (cursor.Kind)
            {
                case CursorKind.MacroDefinition:
                    macros.Add(cursor);
                    break;
                case CursorKind.Inclusion:
                    Include(cursor, mainPath);
                    break;
                default:
                    Declare(cursor);
                    break;
            }
        });

        foreach (ClangCursor macro in macros)
        {
            if (files.Of(TranslationUnit.Place(macro).File) is { IsOwn: true })
            {
                Macros.Add(macro);
            }
        }
    }

    /// <summary>The unit's files.</summary>
    public SourceFiles Files { get; }

    /// <summary>All declarations.</summary>
    public List<ClangCursor> Declarations { get; } = [];

    /// <summary>The macro definitions in own files.</summary>
    public List<ClangCursor> Macros { get; } = [];

    /// <summary>The typedefs, by name.</summary>
    public Dictionary<string, ClangCursor> Typedefs { get; } = [];

    /// <summary>The enums, by tag.</summary>
    public Dictionary<string, ClangCursor> Enums { get; } = [];

    /// <summary>The typedef that gives a record or enum its own name a second time, by the identity of the record or enum.</summary>
    public Dictionary<nint, ClangCursor> NamingTypedefs { get; } = [];

    /// <summary>One number for all declarations of the same thing.</summary>
    /// <param name="cursor">One of them.</param>
    /// <returns>The number.</returns>
    public static nint Identity(ClangCursor cursor) => LibClang.GetCanonicalCursor(cursor).Identity;

    /// <summary>Where a declaration stands among those at the top; for a nested one, that of its holder.</summary>
    /// <param name="cursor">The declaration.</param>
    /// <returns>The index.</returns>
    public int Order(ClangCursor cursor)
    {
        for (ClangCursor at = cursor; !at.IsNull && at.Kind != CursorKind.TranslationUnit; at = LibClang.GetCursorLexicalParent(at))
        {
            if (_order.TryGetValue(at.Identity, out int order))
            {
                return order;
            }
        }

        return int.MaxValue;
    }

    /// <summary>An asked header's bytes.</summary>
    /// <param name="name">As it is included.</param>
    /// <returns>The bytes.</returns>
    public byte[] HeaderBytes(string name) => File.ReadAllBytes(_headerPaths[name]);

    private void Include(ClangCursor inclusion, string mainPath)
    {
        nint place = TranslationUnit.Place(inclusion).File;
        if (place == 0 || LibClang.GetFileName(place).TakeText() != mainPath)
        {
            return;
        }

        string name = LibClang.GetCursorSpelling(inclusion).TakeText();
        _headerPaths[name] = Files.Ask(LibClang.GetIncludedFile(inclusion), name);
    }

    private void Declare(ClangCursor cursor)
    {
        _order.TryAdd(cursor.Identity, Declarations.Count);
        Declarations.Add(cursor);
        if (cursor.Kind == CursorKind.Enum && TagNames.Tag(cursor) is { Length: > 0 } enumName)
        {
            Enums.TryAdd(enumName, cursor);
        }

        if (cursor.Kind != CursorKind.Typedef)
        {
            return;
        }

        string name = LibClang.GetCursorSpelling(cursor).TakeText();
        Typedefs.TryAdd(name, cursor);
        ClangType underlying = LibClang.GetTypedefUnderlyingType(cursor);
        if (underlying.Kind == TypeKind.Elaborated)
        {
            underlying = LibClang.GetNamedType(underlying);
        }

        if (underlying.Kind is TypeKind.Record or TypeKind.Enum)
        {
            ClangCursor tag = LibClang.GetTypeDeclaration(underlying);
            if (TagNames.Tag(tag) is { Length: > 0 } own && own == name)
            {
                NamingTypedefs.TryAdd(Identity(tag), cursor);
            }
        }
    }
}
