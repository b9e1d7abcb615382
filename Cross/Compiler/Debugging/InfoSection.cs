using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>Writes `.debug_info` and `.debug_abbrev` (sections 7.5 and 3.3): one unit, its functions, and in them what was put in place of calls.</summary>
internal sealed class InfoSection
{
    private const byte Unit = 1;
    private const byte PlainFunction = 2;
    private const byte FunctionWithInlined = 3;
    private const byte Origin = 4;
    private const byte PlainInlined = 5;
    private const byte InlinedWithInner = 6;

    private readonly DwarfBytes _bytes = new();
    private readonly FileTable _files;
    private readonly Dictionary<string, uint> _origins = new(StringComparer.Ordinal);

    private InfoSection(FileTable files) => _files = files;

    /// <summary>The abbreviations: the same for every image.</summary>
    public static byte[] Abbreviations()
    {
        var bytes = new DwarfBytes();
        Declare(bytes, Unit, DwarfFormat.TagCompileUnit, true, DwarfFormat.AttributeName, DwarfFormat.FormString, DwarfFormat.AttributeStatementList, DwarfFormat.FormSectionOffset, DwarfFormat.AttributeLowPc, DwarfFormat.FormAddress, DwarfFormat.AttributeHighPc, DwarfFormat.FormData4);
        foreach (byte function in (ReadOnlySpan<byte>)[PlainFunction, FunctionWithInlined])
        {
            Declare(bytes, function, DwarfFormat.TagSubprogram, function == FunctionWithInlined, DwarfFormat.AttributeName, DwarfFormat.FormString, DwarfFormat.AttributeLowPc, DwarfFormat.FormAddress, DwarfFormat.AttributeHighPc, DwarfFormat.FormData4);
        }

        Declare(bytes, Origin, DwarfFormat.TagSubprogram, false, DwarfFormat.AttributeName, DwarfFormat.FormString, DwarfFormat.AttributeInline, DwarfFormat.FormUnsigned);
        foreach (byte inlined in (ReadOnlySpan<byte>)[PlainInlined, InlinedWithInner])
        {
            Declare(bytes, inlined, DwarfFormat.TagInlinedSubroutine, inlined == InlinedWithInner, DwarfFormat.AttributeAbstractOrigin, DwarfFormat.FormReference4, DwarfFormat.AttributeLowPc, DwarfFormat.FormAddress, DwarfFormat.AttributeHighPc, DwarfFormat.FormData4, DwarfFormat.AttributeCallFile, DwarfFormat.FormUnsigned, DwarfFormat.AttributeCallLine, DwarfFormat.FormUnsigned);
        }

        bytes.Byte(0);
        return bytes.ToArray();
    }

    /// <summary>The section.</summary>
    /// <param name="name">The name of the unit: the application.</param>
    /// <param name="functions">By rising addresses.</param>
    /// <param name="files">The files of the line table.</param>
    public static byte[] Write(string name, IReadOnlyList<FunctionLines> functions, FileTable files) => new InfoSection(files).Write(name, functions);

    private static void Declare(DwarfBytes bytes, byte code, byte tag, bool hasChildren, params ReadOnlySpan<byte> attributesAndForms)
    {
        bytes.Unsigned(code);
        bytes.Unsigned(tag);
        bytes.Byte(hasChildren ? 1 : 0);
        bytes.Bytes(attributesAndForms);
        bytes.Half(0);
    }

    private byte[] Write(string name, IReadOnlyList<FunctionLines> functions)
    {
        int unit = _bytes.Open();
        _bytes.Half(DwarfFormat.Version);
        _bytes.Word(0);
        _bytes.Byte(DwarfFormat.AddressSize);
        _bytes.Unsigned(Unit);
        _bytes.Text(name);
        _bytes.Word(0);
        uint low = functions.Count == 0 ? 0 : functions[0].Start;
        WriteAddresses(low, functions.Count == 0 ? 0 : functions[^1].End);

        var inlined = new List<IReadOnlyList<InlinedRange>>();
        foreach (FunctionLines function in functions)
        {
            inlined.Add(InlinedRange.Of(function));
            WriteOrigins(inlined[^1]);
        }

        for (int i = 0; i < functions.Count; i++)
        {
            _bytes.Unsigned(inlined[i].Count == 0 ? PlainFunction : FunctionWithInlined);
            _bytes.Text(functions[i].Name);
            WriteAddresses(functions[i].Start, functions[i].End);
            WriteInlined(inlined[i]);
        }

        _bytes.Byte(0);
        _bytes.Close(unit);
        return _bytes.ToArray();
    }

    /// <summary>A method that was put in place of a call anywhere is declared once, ahead of its uses.</summary>
    private void WriteOrigins(IReadOnlyList<InlinedRange> ranges)
    {
        foreach (InlinedRange range in ranges)
        {
            if (_origins.TryAdd(range.Method, (uint)_bytes.Count))
            {
                _bytes.Unsigned(Origin);
                _bytes.Text(range.Method);
                _bytes.Unsigned(DwarfFormat.InlineInlined);
            }

            WriteOrigins(range.Inner);
        }
    }

    private void WriteInlined(IReadOnlyList<InlinedRange> ranges)
    {
        foreach (InlinedRange range in ranges)
        {
            _bytes.Unsigned(range.Inner.Count == 0 ? PlainInlined : InlinedWithInner);
            _bytes.Word(_origins[range.Method]);
            WriteAddresses(range.Start, range.End);
            _bytes.Unsigned((uint)_files.NumberOf(range.Call.File));
            _bytes.Unsigned((uint)range.Call.Line);
            WriteInlined(range.Inner);
        }

        if (ranges.Count > 0)
        {
            _bytes.Byte(0);
        }
    }

    private void WriteAddresses(uint low, uint high)
    {
        _bytes.Word(low);
        _bytes.Word(high - low);
    }
}
