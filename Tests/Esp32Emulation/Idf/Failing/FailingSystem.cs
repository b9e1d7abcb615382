using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>Memory, with one call that fails.</summary>
internal sealed class FailingSystem(FailurePlan plan, IEspSystem inner) : EspSystemFake
{
    public override Pointer32 HeapCapsMalloc(uint size, MallocCaps caps) =>
        plan.Fails("heap_caps_malloc") ? Pointer32.Null : inner.HeapCapsMalloc(size, caps);

    public override void HeapCapsFree(Pointer32 ptr) => inner.HeapCapsFree(ptr);
}
