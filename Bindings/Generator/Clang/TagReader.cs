using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;

namespace DeviceKit.Generator.Clang;

/// <summary>Reads records, enums and typedefs.</summary>
internal sealed class TagReader
{
    private const int Deprecated = 1;

    private readonly UnitContent _content;
    private readonly TypeReader _types;
    private readonly TargetProfile _profile;

    /// <summary>Begins.</summary>
    /// <param name="content">The unit.</param>
    /// <param name="types">The types.</param>
    /// <param name="profile">Its opaque records.</param>
    public TagReader(UnitContent content, TypeReader types, TargetProfile profile)
    {
        _content = content;
        _types = types;
        _profile = profile;
    }

    /// <summary>The definition of a tag, or the tag where it has none.</summary>
    /// <param name="tag">A declaration.</param>
    /// <returns>The definition.</returns>
    public static ClangCursor Definition(ClangCursor tag) => LibClang.GetCursorDefinition(tag) is { IsNull: false } definition ? definition : tag;

    /// <summary>True for what is only declared.</summary>
    /// <param name="tag">A declaration.</param>
    /// <returns>True without a definition.</returns>
    public static bool IsOpaque(ClangCursor tag) => LibClang.GetCursorDefinition(tag).IsNull;

    /// <summary>A struct or union.</summary>
    /// <param name="tag">Its definition, or a declaration where it has none.</param>
    /// <returns>The record.</returns>
    public CRecord ReadRecord(ClangCursor tag)
    {
        string name = _types.Names.Of(tag, "");
        var record = new CRecord(name, Location(tag), tag.Kind == CursorKind.Union, TagNames.Spelling(tag))
        {
            Documentation = Comment(tag),
            IsDeprecated = IsDeprecated(tag),
        };
        if (IsOpaque(tag) || _profile.OpaqueRecords.Contains(name))
        {
            return record;
        }

        ClangType type = LibClang.GetCursorType(tag);
        var fields = new List<CField>();
        int unnamed = 0;
        foreach (ClangCursor field in CursorVisitor.Fields(type))
        {
            fields.Add(ReadField(name, field, ref unnamed));
        }

        return record with { Size = (int)LibClang.GetSize(type), Alignment = (int)LibClang.GetAlignment(type), Fields = fields };
    }

    /// <summary>An enum.</summary>
    /// <param name="tag">Its definition.</param>
    /// <returns>The enum.</returns>
    public CEnum ReadEnum(ClangCursor tag)
    {
        CType underlying = _types.Read(LibClang.GetCanonicalType(LibClang.GetEnumIntegerType(tag)), "");
        CIntegerType integer = underlying as CIntegerType ?? new CIntegerType("int", 4, true);
        long mask = integer is { IsSigned: false, Size: < 8 } ? (1L << (integer.Size * 8)) - 1 : -1;
        var members = CursorVisitor.Children(tag).Where(c => c.Kind == CursorKind.EnumConstant)
            .Select(c => new CEnumMember(LibClang.GetCursorSpelling(c).TakeText(), LibClang.GetEnumConstantValue(c) & mask) { Documentation = CommentReader.Read(c) });
        return new CEnum(_types.Names.Of(tag, ""), Location(tag), integer, [.. members], TagNames.Spelling(tag))
        {
            Documentation = Comment(tag),
            IsDeprecated = IsDeprecated(tag),
        };
    }

    /// <summary>A typedef. Those of the C standard come from wherever the C library or the compiler put them; they are the integers that they are.</summary>
    /// <param name="cursor">The typedef.</param>
    /// <returns>The typedef.</returns>
    public CTypedef ReadTypedef(ClangCursor cursor)
    {
        string name = LibClang.GetCursorSpelling(cursor).TakeText();
        ClangType underlying = LibClang.GetTypedefUnderlyingType(cursor);
        if (StandardTypedefs.Header(name) is { } header)
        {
            return new CTypedef(name, new CLocation(header, 1), _types.Read(LibClang.GetCanonicalType(underlying), name));
        }

        return new CTypedef(name, Location(cursor), _types.Read(cursor, underlying, name + ".target"))
        {
            Documentation = CommentReader.Read(cursor),
            IsDeprecated = LibClang.GetCursorAvailability(cursor) == Deprecated,
        };
    }

    private CField ReadField(string record, ClangCursor field, ref int unnamed)
    {
        string name = LibClang.GetCursorSpelling(field).TakeText();
        ClangType type = LibClang.GetCursorType(field);
        int width = LibClang.GetFieldBitWidth(field);
        if (name.Contains('(', StringComparison.Ordinal))
        {
            name = "";
        }

        string inner = name.Length > 0 || width >= 0 ? $"{record}.{name}" : $"{record}.{unnamed++}";
        return new CField(name, _types.Read(field, type, inner), LibClang.GetFieldOffset(field))
        {
            BitWidth = width < 0 ? null : width,
            Size = (int)Math.Max(0, LibClang.GetSize(type)),
            Documentation = CommentReader.Read(field),
        };
    }

    private CDocumentation? Comment(ClangCursor tag) =>
        CommentReader.Read(tag) ?? (_content.NamingTypedefs.TryGetValue(UnitContent.Identity(tag), out ClangCursor typedef) ? CommentReader.Read(typedef) : null);

    private bool IsDeprecated(ClangCursor tag) =>
        LibClang.GetCursorAvailability(tag) == Deprecated
        || (_content.NamingTypedefs.TryGetValue(UnitContent.Identity(tag), out ClangCursor typedef) && LibClang.GetCursorAvailability(typedef) == Deprecated);

    private CLocation Location(ClangCursor cursor) => _content.Files.Location(TranslationUnit.Place(cursor));
}
