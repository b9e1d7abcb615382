using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Emitting.Proofs;
using DeviceKit.Generator.Emitting.Types;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The C# side of the proof: what the runtime does with the generated structs against the model and against C's own object bytes.</summary>
internal static class LayoutCheck
{
    /// <summary>Every record has C's size, and every plain member C's place: the struct is filled with bytes that all differ nearby, and each member must hold those of its offset.</summary>
    /// <returns>The number of members looked at.</returns>
    public static int Members(BindingContext context, GeneratedAssembly assembly)
    {
        int members = 0;
        Assert.Equal(context.Records.Where(RecordLayout.IsEmitted).Select(r => r.Name).Order(), ProofRecords.Of(context).Select(r => r.Record.Name).Order());
        foreach (CRecord record in context.Records.Where(RecordLayout.IsEmitted))
        {
            Type type = assembly.Type(context.Names.Type(record.Name));
            int size = record.Size!.Value;
            byte[] pattern = [.. Enumerable.Range(0, Math.Max(1, size)).Select(i => (byte)((i * 7) + (i >> 8) + 1))];
            Assert.Equal((record.Name, size), (record.Name, (int)type.GetField("SizeInBytes")!.GetRawConstantValue()!));
            Assert.Equal((record.Name, pattern.Length), (record.Name, ManagedRecord.ToBytes(Activator.CreateInstance(type)!).Length));
            foreach (LayoutMember member in RecordLayout.Of(context, record).Where(m => m.Field.BitWidth is null))
            {
                members++;
                string where = $"{record.Name}.{member.Field.Name}";
                if (member.IsEmpty)
                {
                    Assert.Equal((where, member.Offset), (where, (int)type.GetField(member.Name + "Offset")!.GetRawConstantValue()!));
                }
                else if (type.GetField(member.Name) is { } field)
                {
                    byte[] expected = pattern[member.Offset..(member.Offset + member.Field.Size)];
                    Assert.Equal((where, Convert.ToHexString(expected)), (where, Convert.ToHexString(ManagedRecord.ToBytes(field.GetValue(ManagedRecord.FromBytes(type, pattern))!))));
                }
                else
                {
                    object box = Activator.CreateInstance(type)!;
                    ManagedRecord.Set(box, member.Name, One);
                    byte[] expected = new byte[size];
                    expected[member.Offset] = 1;
                    Assert.Equal((where, Convert.ToHexString(expected)), (where, Convert.ToHexString(ManagedRecord.ToBytes(box))));
                }
            }
        }

        return members;
    }

    /// <summary>Every bit-field, set to all ones in C#, gives the bytes of the object that C made of all ones; on a struct of all ones, cleared, the others.</summary>
    /// <returns>The number of bit-fields looked at.</returns>
    public static int BitFields(BindingContext context, GeneratedAssembly assembly, ObjectFile compiled)
    {
        IReadOnlyList<BitFieldImage> images = ProofEmitter.Images(context);
        foreach (BitFieldImage image in images)
        {
            string property = RecordLayout.Of(context, image.Record).First(m => m.Field.Name == image.Name).Name;
            byte[] expected = compiled[image.Symbol];
            Assert.Equal((image.Symbol, Convert.ToHexString([.. image.Bytes])), (image.Symbol, Convert.ToHexString(expected)));

            Type type = assembly.Type(context.Names.Type(image.Record.Name));
            object box = Activator.CreateInstance(type)!;
            ManagedRecord.Set(box, property, t => Ones(t, context, image));
            Assert.Equal((image.Symbol, Convert.ToHexString(expected)), (image.Symbol, Convert.ToHexString(ManagedRecord.ToBytes(box))));
            Assert.Equal(Ones(ManagedRecord.Get(box, property).GetType(), context, image), ManagedRecord.Get(box, property));

            object full = ManagedRecord.FromBytes(type, [.. expected.Select(_ => (byte)0xFF)]);
            ManagedRecord.Set(full, property, Zero);
            Assert.Equal((image.Symbol, Convert.ToHexString([.. expected.Select(b => (byte)~b)])), (image.Symbol, Convert.ToHexString(ManagedRecord.ToBytes(full))));
            Assert.Equal(Zero(ManagedRecord.Get(full, property).GetType()), ManagedRecord.Get(full, property));
        }

        return images.Count;
    }

    private static object One(Type type) => type == typeof(bool) ? true : type.IsEnum ? Enum.ToObject(type, 1) : Convert.ChangeType(1, type, CultureInfo.InvariantCulture);

    private static object Zero(Type type) => RuntimeHelpers.GetUninitializedObject(type);

    private static object Ones(Type type, BindingContext context, BitFieldImage image)
    {
        if (type == typeof(bool))
        {
            return true;
        }

        Type integer = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        bool isSigned = (bool)integer.GetInterfaces().Any(i => i.Name.StartsWith("ISignedNumber", StringComparison.Ordinal));
        ulong ones = image.Width == 64 ? ulong.MaxValue : (1UL << image.Width) - 1;
        object value = integer == typeof(nuint) ? (nuint)ones : integer == typeof(nint) ? (nint)(-1) : Convert.ChangeType(isSigned ? (object)(-1L) : ones, integer, CultureInfo.InvariantCulture);
        return type.IsEnum ? Enum.ToObject(type, value) : value;
    }
}
