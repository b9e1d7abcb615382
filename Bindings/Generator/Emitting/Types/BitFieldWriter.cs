using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>Bit-fields as properties over private storage units; each unit is declared once, before the first property that uses it.</summary>
/// <param name="code">Where they are written.</param>
/// <param name="recordSize">The record's size in bytes.</param>
internal sealed class BitFieldWriter(CodeWriter code, int recordSize)
{
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);

    /// <summary>One bit-field.</summary>
    /// <param name="member">The member.</param>
    /// <param name="width">In bits, at least 1.</param>
    /// <param name="type">The C# type of its declared type.</param>
    /// <param name="isSigned">Whether its first bit is a sign.</param>
    /// <param name="document">Writes the property's documentation.</param>
    public void Write(LayoutMember member, int width, CSharpType type, bool isSigned, Action document)
    {
        IReadOnlyList<BitPiece> pieces = BitPiece.Of(member.BitOffset, width, recordSize);
        foreach (BitPiece piece in pieces.Where(p => _units.Add(p.FieldName)))
        {
            code.Line($"[FieldOffset({piece.Offset})]");
            code.Line($"private {piece.TypeName} {piece.FieldName};");
            code.Blank();
        }

        document();
        int word = pieces.Count == 1 && pieces[0].Size < 8 ? 32 : 64;
        bool isBool = type.Kind == CSharpKind.Bool || (width == 1 && !isSigned && type.Kind == CSharpKind.Integer);
        code.Open($"public {(isBool ? "bool" : type.Name)} {member.Name}");
        code.Line($"readonly get => {Get(pieces, width, word, isBool, isSigned, type)};");
        string[] set = [.. Checks(width, isBool, isSigned, type), .. pieces.Select(p => Set(p, word, isBool))];
        if (set.Length == 1)
        {
            code.Line($"set => {set[0]};");
        }
        else
        {
            code.Open("set");
            code.Lines(set.Select(s => s + ";"));
            code.Close();
        }

        code.Close();
    }

    private static string Get(IReadOnlyList<BitPiece> pieces, int width, int word, bool isBool, bool isSigned, CSharpType type)
    {
        if (isBool)
        {
            return $"({pieces[0].FieldName} & {Hex(Mask(width) << pieces[0].Shift, word)}) != 0";
        }

        string raw = string.Join(" | ", pieces.Select(p => Part(p, word, pieces.Count > 1)));
        if (!isSigned)
        {
            return $"({type.Name})({raw})";
        }

        string integer = word == 32 ? "int" : "long";
        string shifted = width == word ? raw : $"({raw}) << {word - width}";
        return width == word ? $"({type.Name})({integer})({raw})" : $"({type.Name})(({integer})({shifted}) >> {word - width})";
    }

    private static string Part(BitPiece piece, int word, bool several)
    {
        string unit = word == 32 ? piece.Size == 4 ? piece.FieldName : $"(uint){piece.FieldName}" : piece.Size == 8 ? piece.FieldName : $"(ulong){piece.FieldName}";
        string shifted = piece.Shift == 0 ? unit : $"({unit} >> {piece.Shift})";
        string masked = piece.Shift + piece.Width == piece.Size * 8 ? shifted : $"{shifted} & {Hex(Mask(piece.Width), word)}";
        return !several ? masked : piece.ValueShift == 0 ? $"({masked})" : $"(({masked}) << {piece.ValueShift})";
    }

    private static string Set(BitPiece piece, int word, bool isBool)
    {
        ulong mask = Mask(piece.Width);
        string unit = piece.FieldName;
        if (isBool)
        {
            string set = $"{unit} | {Hex(mask << piece.Shift, word)}";
            string clear = $"{unit} & {Hex(~(mask << piece.Shift) & Mask(piece.Size * 8), word)}";
            return $"{unit} = ({piece.TypeName})(value ? {set} : {clear})";
        }

        string value = piece.ValueShift == 0 ? $"({(word == 32 ? "uint" : "ulong")})value" : $"((ulong)value >> {piece.ValueShift})";
        if (piece.Width == piece.Size * 8)
        {
            return $"{unit} = unchecked(({piece.TypeName}){value})";
        }

        string kept = $"{unit} & {Hex(~(mask << piece.Shift) & Mask(piece.Size * 8), word)}";
        string put = $"({value} & {Hex(mask, word)})" + (piece.Shift == 0 ? "" : $" << {piece.Shift}");
        return $"{unit} = unchecked(({piece.TypeName})(({kept}) | ({put})))";
    }

    private static IEnumerable<string> Checks(int width, bool isBool, bool isSigned, CSharpType type)
    {
        if (isBool || width >= type.Size * 8)
        {
            yield break;
        }

        string integer = TypeMap.Integer(type.Size, isSigned);
        string value = type.Kind == CSharpKind.Integer ? "value" : $"({integer})value";
        string name = type.Kind == CSharpKind.Integer ? "" : ", nameof(value)";
        string cast = type.Size < 4 ? $"({integer})" : type.Name == "nint" ? "(nint)" : "";
        ulong top = Mask(isSigned ? width - 1 : width);
        if (isSigned)
        {
            string least = (-(long)top - 1).ToString(CultureInfo.InvariantCulture);
            yield return $"ArgumentOutOfRangeException.ThrowIfLessThan({value}, {(cast.Length > 0 ? $"{cast}({least})" : least)}{name})";
            yield return $"ArgumentOutOfRangeException.ThrowIfGreaterThan({value}, {cast}{top}{name})";
        }
        else
        {
            yield return $"ArgumentOutOfRangeException.ThrowIfGreaterThan({value}, {cast}{Hex(top, type.Size == 8 ? 64 : 32)}{name})";
        }
    }

    private static ulong Mask(int width) => width >= 64 ? ulong.MaxValue : (1UL << width) - 1;

    private static string Hex(ulong value, int word) => "0x" + value.ToString("X", CultureInfo.InvariantCulture) + (word == 32 ? "u" : "ul");
}
