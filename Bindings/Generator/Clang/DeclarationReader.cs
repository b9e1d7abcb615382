using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;

namespace DeviceKit.Generator.Clang;

/// <summary>Reads what the own files declare, then what that needs, until nothing more is needed.</summary>
internal sealed class DeclarationReader
{
    private readonly UnitContent _content;
    private readonly TargetProfile _profile;
    private readonly FunctionReader _functions;
    private readonly TagReader _tags;
    private readonly List<CVariable> _variables = [];
    private readonly List<CSkipped> _skipped = [];
    private readonly HashSet<string> _variableNames = [];
    private readonly List<(Position Position, CRecord Record)> _records = [];
    private readonly List<(Position Position, CEnum Enum)> _enums = [];
    private readonly List<(Position Position, CTypedef Typedef)> _typedefs = [];

    /// <summary>Begins.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="profile">The target.</param>
    public DeclarationReader(UnitContent content, TargetProfile profile)
    {
        _content = content;
        _profile = profile;
        Types = new TypeReader(content);
        _functions = new FunctionReader(content, Types);
        _tags = new TagReader(content, Types, profile);
    }

    /// <summary>The types; who names one there gets it read.</summary>
    public TypeReader Types { get; }

    /// <summary>Reads the functions and objects of the own files, and asks for their types.</summary>
    public void ReadOwn()
    {
        foreach (ClangCursor cursor in _content.Declarations)
        {
            SourcePlace place = TranslationUnit.Place(cursor);
            if (_content.Files.Of(place.File) is not { IsOwn: true })
            {
                continue;
            }

            switch (cursor.Kind)
            {
                case CursorKind.Function:
                    _functions.Add(cursor, place);
                    break;
                case CursorKind.Variable:
                    AddVariable(cursor, place);
                    break;
                case CursorKind.Typedef:
                    AddTypedef(cursor);
                    break;
                case CursorKind.Struct:
                case CursorKind.Union:
                case CursorKind.Enum:
                    AddTag(cursor);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reads what was asked for, and what that asks for.</summary>
    public void ReadNeeded()
    {
        while (Types.Needed.TryDequeue(out ClangCursor declaration))
        {
            switch (declaration.Kind)
            {
                case CursorKind.Typedef:
                    _typedefs.Add((TypedefAt(declaration), _tags.ReadTypedef(declaration)));
                    break;
                case CursorKind.Enum:
                    ClangCursor named = TagReader.Definition(declaration);
                    _enums.Add((At(named), _tags.ReadEnum(named)));
                    break;
                default:
                    ClangCursor defined = TagReader.Definition(declaration);
                    _records.Add((At(defined), _tags.ReadRecord(defined)));
                    break;
            }
        }
    }

    /// <summary>The model.</summary>
    /// <param name="headers">The asked headers.</param>
    /// <param name="macros">The macros.</param>
    /// <returns>The model, everything in order of declaration.</returns>
    public HeaderModel Build(IReadOnlyList<HeaderFile> headers, MacroReader macros) => new()
    {
        Profile = _profile.Name,
        Headers = headers,
        Functions = _functions.Functions,
        Records = [.. _records.OrderBy(r => r.Position).Select(r => r.Record)],
        Enums = [.. _enums.OrderBy(e => e.Position).Select(e => e.Enum)],
        Typedefs = [.. _typedefs.OrderBy(t => t.Position).Select(t => t.Typedef)],
        Constants = macros.Constants,
        Variables = _variables,
        Macros = macros.Macros,
        Skipped = _skipped,
    };

    private void AddVariable(ClangCursor cursor, SourcePlace place)
    {
        const int Static = 3;
        string name = LibClang.GetCursorSpelling(cursor).TakeText();
        if (!_variableNames.Add(name))
        {
            return;
        }

        CLocation location = _content.Files.Location(place);
        if (LibClang.GetStorageClass(cursor) == Static)
        {
            _skipped.Add(new CSkipped(name, location, "variable", "is static, so that there is no symbol"));
            return;
        }

        _variables.Add(new CVariable(name, location, Types.Read(cursor, LibClang.GetCursorType(cursor), name))
        {
            Documentation = CommentReader.Read(cursor),
            IsDeprecated = LibClang.GetCursorAvailability(cursor) == 1,
        });
    }

    private void AddTypedef(ClangCursor cursor)
    {
        // A typedef that repeats the name of its record or enum is no declaration of its own.
        CType type = Types.Read(LibClang.GetCursorType(cursor), "");
        if (type is CTypedefType)
        {
            Types.Need(cursor);
        }
    }

    private void AddTag(ClangCursor cursor)
    {
        // One without a name is read with what holds it; a constant-only enum holds itself.
        if (cursor.Kind == CursorKind.Enum || TagNames.Tag(cursor).Length > 0)
        {
            if (cursor.Kind != CursorKind.Enum || !TagReader.IsOpaque(cursor))
            {
                Types.Names.Of(cursor, "");
                Types.Need(cursor);
            }
        }
    }

    private Position At(ClangCursor cursor) => new(_content.Order(cursor), TranslationUnit.Place(cursor).Offset);

    /// <summary>Those of the C standard come first, in an order that is no C library's.</summary>
    private Position TypedefAt(ClangCursor cursor) =>
        StandardTypedefs.Rank(LibClang.GetCursorSpelling(cursor).TakeText()) is { } rank ? new Position(-1, rank) : At(cursor);

    /// <summary>The place of a declaration: that of its holder at the top, then its own in the file.</summary>
    private readonly record struct Position(int Top, int Offset) : System.IComparable<Position>
    {
        /// <inheritdoc/>
        public int CompareTo(Position other) => Top != other.Top ? Top.CompareTo(other.Top) : Offset.CompareTo(other.Offset);
    }
}
