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
        string[] set = [.. Checks(width, isBool, isSigned, type), .. pieces.Select(p => Set(p, word, isBool, isSigned, type))];
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
            return $"({pieces[0].FieldName} & {Hex(pieces[0].Mask, word)}) != 0";
        }

        string raw = string.Join(" | ", pieces.Select(p => Part(p, word, pieces.Count > 1)));
        if (!isSigned)
        {
            return Cast(type.Name, TypeMap.Integer(word / 8, isSigned: false), raw);
        }

        string integer = TypeMap.Integer(word / 8, isSigned: true);
        string left = pieces.Count > 1 ? $"({raw}) << {word - width}" : Shifted($"(u{integer}){pieces[0].FieldName}", "<<", word - width - pieces[0].Shift);
        return Cast(type.Name, integer, Shifted($"({integer})({left})", ">>", word - width));
    }

    private static string Part(BitPiece piece, int word, bool several)
    {
        if (!several && piece.Width == piece.Size * 8)
        {
            return piece.FieldName;
        }

        int shift = piece.Shift - piece.ValueShift;
        string masked = $"{piece.FieldName} & {Hex(piece.Mask, word)}";
        return shift == 0 ? several ? $"({masked})" : masked : several ? $"({Shifted($"({masked})", shift > 0 ? ">>" : "<<", Math.Abs(shift))})" : Shifted($"({masked})", ">>", shift);
    }

    private static string Set(BitPiece piece, int word, bool isBool, bool isSigned, CSharpType type)
    {
        string unit = piece.FieldName;
        string kept = $"{unit} & {Hex(~piece.Mask & Ones(piece.Size * 8), word)}";
        if (isBool)
        {
            return $"{unit} = {Cast(piece.TypeName, word == 32 ? "uint" : "ulong", $"value ? {unit} | {Hex(piece.Mask, word)} : {kept}")}";
        }

        string integer = TypeMap.Integer(word / 8, isSigned: false);
        string value = type.Name == integer ? "value" : $"({integer})value";
        if (piece.Width == piece.Size * 8)
        {
            string all = Shifted(value, ">>", piece.ValueShift);
            return $"{unit} = unchecked({Cast(piece.TypeName, type.Name, all)})";
        }

        bool isPart = isSigned || piece.ValueShift > 0 || piece.ValueShift + piece.Width < type.Size * 8;
        string bits = isPart ? $"({Shifted(value, ">>", piece.ValueShift, isInner: true)} & {Hex(Ones(piece.Width), word)})" : value;
        string put = piece.Shift == 0 ? bits : $"({Shifted(bits, "<<", piece.Shift)})";
        string both = $"({kept}) | {put}";
        return $"{unit} = unchecked({Cast(piece.TypeName, integer, both)})";
    }

    private static string Cast(string to, string from, string expression) => to == from ? expression : $"({to})({expression})";

    private static string Shifted(string value, string direction, int bits, bool isInner = false) => bits == 0 ? value : isInner ? $"({value} {direction} {bits})" : $"{value} {direction} {bits}";

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
        ulong top = Ones(isSigned ? width - 1 : width);
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

    private static ulong Ones(int width) => width >= 64 ? ulong.MaxValue : (1UL << width) - 1;

    private static string Hex(ulong value, int word) => "0x" + value.ToString("X", CultureInfo.InvariantCulture) + (word == 32 ? "u" : "ul");
}
