using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Generator.Emitting.Proofs;
using DeviceKit.Generator.Emitting.Types;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>
/// The layout proof: a C file which a compiler refuses where one size, alignment, offset or value differs from what the bindings were made with. Bit-fields,
/// whose place C cannot ask for, each have an object with all ones, whose bytes can be read from the object file.
/// </summary>
public static class ProofEmitter
{
    /// <summary>Emits the proof of everything that <see cref="TypeEmitter"/> emits.</summary>
    /// <param name="context">What is bound, its functions resolved.</param>
    public static IEnumerable<GeneratedFile> Emit(BindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CodeWriter code = CodeWriter.ForC(context.Specification);
        code.Line("/* Compile this file with the compiler of the target, with the headers that the bindings are used with: an error is a difference that");
        code.Line("   would corrupt memory. It has no code; its objects (bit-fields with all ones) may be dropped by the linker. */");
        WriteIncludes(code, context);
        WriteMacros(code);
        code.Line();
        code.Line($"_Static_assert(sizeof(void *) == {context.PointerSize}, \"size of a pointer\");");
        WriteStrongTypes(code, context);
        foreach (ProofRecord record in ProofRecords.Of(context))
        {
            WriteRecord(code, context, record);
        }

        foreach (CEnum type in context.Enums)
        {
            WriteEnum(code, type);
        }

        WriteConstants(code, context);
        WriteImages(code, context);
        yield return new GeneratedFile(FileName(context.Specification), code.ToString());
    }

    /// <summary>The file's name: <c>pcap_layout.g.c</c>.</summary>
    /// <param name="specification">Whose proof it is.</param>
    public static string FileName(BindingSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.Stem.ToLowerInvariant() + "_layout.g.c";
    }

    /// <summary>The bit-fields of the proof with the bytes that their objects must have.</summary>
    /// <param name="context">What is bound.</param>
    public static IReadOnlyList<BitFieldImage> Images(BindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            .. from record in ProofRecords.Of(context)
               from member in RecordLayout.Of(context, record.Record)
               where member.Field.BitWidth > 0
               select new BitFieldImage($"dk_bits_{record.Symbol}__{member.Field.Name}", record.Record, member.Field.Name, member.BitOffset, member.Field.BitWidth!.Value),
        ];
    }

    private static void WriteIncludes(CodeWriter code, BindingContext context)
    {
        code.Line();
        foreach (string define in context.Specification.Defines)
        {
            string[] parts = define.Split('=', 2);
            code.Lines($"#ifndef {parts[0]}", $"#define {parts[0]} {(parts.Length == 2 ? parts[1] : "1")}", "#endif");
        }

        code.Line("#include <stddef.h>");
        code.Lines(context.Specification.Headers.Select(h => $"#include <{h.Name}>"));
        if (context.Specification.Shims.Count > 0 || context.Specification.Callbacks.Any(c => c.Context != CallbackContext.Call))
        {
            code.Line($"#include \"{context.Specification.Stem.ToLowerInvariant()}_shims.g.h\"");
        }
    }

    private static void WriteMacros(CodeWriter code)
    {
        code.Line();
        code.Lines("#ifdef __GNUC__", "#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"", "#endif");
        code.Line();
        code.Line("#define DK_TYPE(type, size) _Static_assert(sizeof(type) == (size), \"size of \" #type)");
        code.Line("#define DK_RECORD(type, size, alignment) DK_TYPE(type, size); _Static_assert(_Alignof(type) == (alignment), \"alignment of \" #type)");
        code.Line("#define DK_OFFSET(type, member, offset) _Static_assert(offsetof(type, member) == (offset), \"offset of \" #member \" in \" #type)");
        code.Line("#define DK_MEMBER(type, member, offset, size) DK_OFFSET(type, member, offset); \\");
        code.Line("    _Static_assert(sizeof(((type *)0)->member) == (size), \"size of \" #member \" in \" #type)");
        code.Line("#define DK_VALUE(name, value) _Static_assert((name) == (value), \"value of \" #name)");
    }

    private static void WriteStrongTypes(CodeWriter code, BindingContext context)
    {
        foreach (string type in context.Specification.Errors.Select(e => e.Type).OfType<string>())
        {
            code.Line($"DK_TYPE({type}, 4);");
        }

        foreach (HandleSpecification handle in context.Specification.Handles)
        {
            code.Line($"DK_TYPE({handle.Type}, {context.Types.HandleValue(context.HandleType(handle)).Size});");
        }
    }

    private static void WriteRecord(CodeWriter code, BindingContext context, ProofRecord record)
    {
        code.Line();
        code.Line($"DK_RECORD({record.Type}, {record.Record.Size}, {record.Record.Alignment});");
        foreach (LayoutMember member in RecordLayout.Of(context, record.Record).Where(m => m.Field.BitWidth is null))
        {
            bool isFlexible = context.Resolve(member.Field.Type) is CArrayType { Length: null };
            code.Line(isFlexible
                ? $"DK_OFFSET({record.Type}, {member.Field.Name}, {member.Offset});"
                : $"DK_MEMBER({record.Type}, {member.Field.Name}, {member.Offset}, {member.Field.Size});");
        }
    }

    private static void WriteEnum(CodeWriter code, CEnum type)
    {
        code.Line();
        if (type.Spelling.Length > 0)
        {
            code.Line($"DK_TYPE({type.Spelling}, {type.Underlying.Size});");
        }

        foreach (CEnumMember member in type.Members)
        {
            code.Line($"DK_VALUE({member.Name}, {Number(type.Underlying is { IsSigned: false, Size: 8 } ? (ulong)member.Value : member.Value)});");
        }
    }

    private static void WriteConstants(CodeWriter code, BindingContext context)
    {
        BindingSpecification specification = context.Specification;
        var proven = context.Enums.SelectMany(e => e.Members).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        IEnumerable<CConstant> constants = specification.Apis.SelectMany(a => context.FindConstants(a.Constants, a.Line))
            .Concat(specification.Enums.SelectMany(e => context.FindConstants(e.Constants, e.Line)))
            .Concat(specification.Errors.SelectMany(e => context.FindConstants(e.Codes, e.Line)));
        code.Line();
        foreach (CConstant constant in constants.Where(c => proven.Add(c.Name)))
        {
            if (context.Resolve(constant.Type) is CIntegerType or CBoolType or CEnumType && Int128.TryParse(constant.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 value))
            {
                code.Line($"DK_VALUE({constant.Name}, {Number(value)});");
            }
        }
    }

    private static void WriteImages(CodeWriter code, BindingContext context)
    {
        code.Blank();
        var types = ProofRecords.Of(context).ToDictionary(r => r.Record.Name, r => r.Type, StringComparer.Ordinal);
        foreach (BitFieldImage image in Images(context))
        {
            string type = types[image.Record.Name];
            code.Line($"extern const {type} {image.Symbol};");
            code.Line($"const {type} {image.Symbol} = {{ .{image.Name} = {Ones(context, image)} }};");
        }
    }

    private static string Ones(BindingContext context, BitFieldImage image)
    {
        CField field = RecordLayout.Of(context, image.Record).First(m => m.Field.Name == image.Name).Field;
        bool isSigned = context.IsSigned(field.Type);
        return isSigned ? "-1" : image.Width > 32 ? $"0x{ulong.MaxValue >> (64 - image.Width):x}ULL" : $"0x{uint.MaxValue >> (32 - image.Width):x}u";
    }

    private static string Number(Int128 value) => value > long.MaxValue ? $"{value}ULL" : value == long.MinValue ? "(-9223372036854775807LL - 1)" : $"{value}LL";
}
