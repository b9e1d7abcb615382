using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Emitting.Types;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>The types of a binding: records, inline arrays, enums, constants, handles with their owners, error families.</summary>
public static class TypeEmitter
{
    /// <summary>Emits every type that the specification names or that a bound function needs. Errors go to the context's diagnostics.</summary>
    /// <param name="context">What is bound, its functions resolved.</param>
    /// <returns>The files, in ordinal order of their names.</returns>
    public static IEnumerable<GeneratedFile> Emit(BindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var files = new List<GeneratedFile>();
        var records = new RecordWriter(context);
        foreach (CRecord record in context.Records.Where(RecordLayout.IsEmitted))
        {
            Claim(context, record.Name);
            files.Add(records.Write(record));
        }

        var enums = new EnumWriter(context);
        foreach (CEnum type in context.Enums)
        {
            Claim(context, type.Name);
            files.Add(enums.Write(type));
        }

        foreach (EnumSpecification made in context.Specification.Enums.Where(e => e.Type is null || context.FindEnum(e.Type) is null))
        {
            context.Claim(made.Name, $"enum {made.Name}");
            files.Add(enums.Write(made));
        }

        var arrays = new ArrayWriter(context);
        foreach (InlineArray array in context.Arrays)
        {
            context.Claim(array.Name, $"the inline array {array.Name}");
            files.Add(arrays.Write(array));
        }

        files.AddRange(context.Specification.Apis.Where(a => a.Constants.Count > 0).Select(new ConstantWriter(context).Write));
        files.AddRange(Handles(context));
        foreach (ErrorSpecification error in context.Specification.Errors)
        {
            context.Claim(error.Name, $"error {error.Name}");
            files.AddRange(new ErrorWriter(context).Write(error));
        }

        return files.OrderBy(f => f.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<GeneratedFile> Handles(BindingContext context)
    {
        foreach (HandleSpecification handle in context.Specification.Handles)
        {
            context.Claim(handle.Name, $"handle {handle.Name}");
            if (new HandleWriter(context).Write(handle) is { } written)
            {
                yield return written;
            }

            if (handle.Release is not null && new OwnerWriter(context).Write(handle) is { } owner)
            {
                yield return owner;
            }
        }
    }

    private static void Claim(BindingContext context, string cName) => context.Claim(context.Names.Type(cName), cName);
}
