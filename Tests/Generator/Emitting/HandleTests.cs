using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>Strong handles and their owners, compiled and used.</summary>
public sealed class HandleTests
{
    private const string Items = "api IShape\n  functions shape_*\n  strip shape_\nhandle ShapeHandle for shape_t *\n  release shape_close\nhandle NumberHandle for number_t\n  invalid -1\n";

    private const string Interface = """
        #nullable enable
        #pragma warning disable CS1591
        namespace DeviceKit.Shapes;

        public interface IShape
        {
            void Close(ShapeHandle shape);
        }

        public sealed class Closer : IShape
        {
            public System.Collections.Generic.List<string> Closed { get; } = [];

            public void Close(ShapeHandle shape) => Closed.Add(shape.Value.ToString()!);
        }
        """;

    private static readonly CLocation s_place = new("shape.h", 1);

    public static TheoryData<string> Profiles { get; } = new("esp32", "host");

    [Theory]
    [MemberData(nameof(Profiles))]
    public void AnOwner_ReleasesOnce(string profile)
    {
        using GeneratedAssembly assembly = Assembly(profile);
        (IDisposable owner, List<string> closed) = Own(assembly, profile, 7);
        Assert.Equal(Handle(assembly, profile, 7), owner.GetType().GetProperty("Handle")!.GetValue(owner));
        owner.Dispose();
        owner.Dispose();
        Assert.Single(closed);
        Assert.IsType<ObjectDisposedException>(Assert.Throws<TargetInvocationException>(() => owner.GetType().GetProperty("Handle")!.GetValue(owner)).InnerException);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void ADetachedHandle_IsNotReleased(string profile)
    {
        using GeneratedAssembly assembly = Assembly(profile);
        (IDisposable owner, List<string> closed) = Own(assembly, profile, 7);
        MethodInfo detach = owner.GetType().GetMethod("Detach")!;
        Assert.Equal(Handle(assembly, profile, 7), detach.Invoke(owner, []));
        owner.Dispose();
        Assert.Empty(closed);
        Assert.IsType<ObjectDisposedException>(Assert.Throws<TargetInvocationException>(() => detach.Invoke(owner, [])).InnerException);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void NoHandle_IsNotReleased(string profile)
    {
        using GeneratedAssembly assembly = Assembly(profile);
        (IDisposable owner, List<string> closed) = Own(assembly, profile, 0);
        owner.Dispose();
        Assert.Empty(closed);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void AHandle_KnowsTheValueThatIsNone(string profile)
    {
        using GeneratedAssembly assembly = Assembly(profile);
        Assert.Equal((false, true), (IsInvalid(Handle(assembly, profile, 7)), IsInvalid(Handle(assembly, profile, 0))));
        Type number = assembly.Type("NumberHandle");
        Assert.Equal((false, true), (IsInvalid(Activator.CreateInstance(number, 0u)!), IsInvalid(Activator.CreateInstance(number, uint.MaxValue)!)));
        Assert.Equal(4, ManagedRecord.ToBytes(Activator.CreateInstance(number)!).Length);
        Assert.Equal(profile == "host" ? 8 : 4, ManagedRecord.ToBytes(Activator.CreateInstance(assembly.Type("ShapeHandle"))!).Length);
    }

    [Fact]
    public void OnTheHost_AnOwnerIsASafeHandle_AndOnADeviceItHasNoFinalizer()
    {
        using GeneratedAssembly host = Assembly("host");
        using GeneratedAssembly device = Assembly("esp32");
        Assert.Equal(typeof(SafeHandle), host.Type("ShapeOwner").BaseType);
        Assert.Equal(typeof(object), device.Type("ShapeOwner").BaseType);
        Assert.Null(device.Type("ShapeOwner").GetMethod("Finalize", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void TheFiles_AreTheReviewedOnes(string profile) => Snapshot.Compare($"{profile}/owners", Bind(profile).Emit().Where(f => f.Name.StartsWith("Handles/", StringComparison.Ordinal)));

    private static Binding Bind(string profile) => new(
        new HeaderModel
        {
            Profile = profile,
            Headers = [],
            Records = [new CRecord("shape", s_place, false, "struct shape")],
            Typedefs = [new CTypedef("shape_t", s_place, new CRecordType("shape")), new CTypedef("number_t", s_place, new CIntegerType("unsigned int", 4, false))],
            Functions = [new CFunction("shape_close", s_place, new CFunctionType(new CVoidType(), [new CParameter("shape", new CPointerType(new CTypedefType("shape_t")))]))],
        },
        Items);

    private static GeneratedAssembly Assembly(string profile) => new(Bind(profile).Emit(), Interface);

    private static object Handle(GeneratedAssembly assembly, string profile, int value) =>
        Activator.CreateInstance(assembly.Type("ShapeHandle"), profile == "host" ? (object)(nint)value : new Pointer32((uint)value))!;

    private static bool IsInvalid(object handle) => (bool)handle.GetType().GetProperty("IsInvalid")!.GetValue(handle)!;

    private static (IDisposable Owner, List<string> Closed) Own(GeneratedAssembly assembly, string profile, int value)
    {
        object closer = Activator.CreateInstance(assembly.Type("Closer"))!;
        var owner = (IDisposable)Activator.CreateInstance(assembly.Type("ShapeOwner"), closer, Handle(assembly, profile, value))!;
        return (owner, (List<string>)closer.GetType().GetProperty("Closed")!.GetValue(closer)!);
    }
}
