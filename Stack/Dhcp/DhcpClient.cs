using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Stack;

/// <summary>
/// A DHCPv4 client (RFC 2131, options RFC 2132): gets the stack its configuration, extends the lease, and gives the address up when it must.
/// </summary>
/// <remarks>
/// <see cref="RunAsync"/> is the client's life; start it with <c>loop.Spawn(() => client.RunAsync(token))</c>. While it runs, the stack's
/// configuration is the client's.
/// </remarks>
public sealed partial class DhcpClient
{
    private static readonly TimeSpan s_releaseLinger = TimeSpan.FromMilliseconds(100);

    private readonly NetworkStack _stack;
    private readonly DhcpClientOptions _options;
    private readonly DhcpMachine _machine;
    private readonly DhcpMessageComposer _composer;
    private readonly DhcpReplyReader _reader;
    private readonly DhcpLeaseKeeper _keeper;
    private readonly IClockTimer _timer;
    private readonly byte[] _receiveBuffer;
    private readonly byte[] _sendBuffer = new byte[DhcpMessageComposer.MaximumLength];
    private UdpSocket? _socket;
    private DhcpLease? _applied;
    private bool _isSending;
    private CancellationToken _stopping;

    /// <summary>A client for a stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="options">How to behave; null for the defaults.</param>
    /// <param name="store">Where the lease is kept across restarts; null keeps none. Its staged changes are committed with the lease.</param>
    /// <exception cref="ArgumentException">An option cannot be sent or kept.</exception>
    public DhcpClient(NetworkStack stack, DhcpClientOptions? options = null, IStore? store = null)
    {
        ArgumentNullException.ThrowIfNull(stack);
        _stack = stack;
        _options = options ?? new DhcpClientOptions();
        _options.Validate();
        MacAddress mac = stack.Netif.MacAddress;
        _machine = new DhcpMachine(_options, stack.Random);
        _composer = new DhcpMessageComposer(_options, mac, stack.Netif.Mtu);
        _reader = new DhcpReplyReader(_options, mac);
        _keeper = new DhcpLeaseKeeper(store, _options, mac, stack.Clock, Counters);
        _receiveBuffer = new byte[Math.Max(stack.Netif.Mtu, 576)];
        _timer = stack.Clock.CreateTimer(static state => ((DhcpClient)state!).OnTimer(), this);
    }

    /// <summary>Raised after the stack was configured with a new or extended lease, and with null after a lease was lost.</summary>
    public event Action<DhcpLease?>? LeaseChanged;

    /// <summary>Where the client stands.</summary>
    public DhcpState State => _machine.State;

    /// <summary>The lease in use, or null.</summary>
    public DhcpLease? Lease => _machine.Lease;

    /// <summary>Messages sent, used and dropped.</summary>
    public DhcpClientCounters Counters { get; } = new();

    /// <summary>Starts <see cref="RunAsync"/> in the background of the stack's loop.</summary>
    /// <param name="cancellationToken">Stops the client.</param>
    public void Start(CancellationToken cancellationToken = default) => _stack.Loop.Spawn(() => RunAsync(cancellationToken));

    /// <summary>Runs the client until it is cancelled.</summary>
    /// <param name="cancellationToken">
    /// Stops the client: the address is taken from the stack, and given back to the server where <see cref="DhcpClientOptions.ReleaseOnStop"/>
    /// says so.
    /// </param>
    /// <exception cref="OperationCanceledException">The client was stopped: its ordinary end.</exception>
    /// <exception cref="NetworkException">Port 68 is in use, or the stack was closed.</exception>
    /// <exception cref="InvalidOperationException">The client runs already.</exception>
    public async ValueTask RunAsync(CancellationToken cancellationToken = default)
    {
        if (_socket is not null)
        {
            throw new InvalidOperationException("The DHCP client runs already.");
        }

        UdpSocket socket = _stack.OpenUdp(DhcpHeader.ClientPort);
        using var probing = new CancellationTokenSource();
        _socket = socket;
        _stopping = probing.Token;
        socket.EnableBroadcast = true;
        _stack.AddressConflict += OnAddressConflict;
        _stack.LinkChanged += OnLinkChanged;
        try
        {
            _machine.Start(_stack.Clock.Now, _keeper.Load());
            CarryOut();
            while (true)
            {
                UdpReceiveResult result = await socket.ReceiveAsync(_receiveBuffer, cancellationToken);
                OnDatagram(_receiveBuffer.AsSpan(0, result.Length), result.RemoteEndPoint);
            }
        }
        finally
        {
            _stack.AddressConflict -= OnAddressConflict;
            _stack.LinkChanged -= OnLinkChanged;
            StopProbing(probing);
            await StopAsync();
            socket.Close();
            _socket = null;
        }
    }

    /// <summary>
    /// Confirms the lease with the servers at once, as is due after the link came back or the device woke up (RFC 2131 section 3.7); a search
    /// without a lease starts over without its long waits.
    /// </summary>
    public void Reconfirm()
    {
        if (_socket is not null)
        {
            _machine.LinkRestored(_stack.Clock.Now);
            CarryOut();
        }
    }

    private void OnLinkChanged(bool isUp)
    {
        if (isUp)
        {
            Reconfirm();
        }
    }

    /// <summary>In a method of its own: the asynchronous way to cancel, which the analyzer wants in there, needs a thread pool.</summary>
    private static void StopProbing(CancellationTokenSource probing) => probing.Cancel();

    private void OnDatagram(ReadOnlySpan<byte> datagram, IPEndPoint remote)
    {
        switch (_reader.TryRead(datagram, remote.Address.IPv4, _machine.TransactionId, out DhcpReply? reply))
        {
            case DhcpDrop.None when _machine.Receive(_stack.Clock.Now, reply!):
                Counters.Used++;
                CarryOut();
                break;
            case DhcpDrop.Malformed:
                Counters.Malformed++;
                break;
            case DhcpDrop.NotForUs:
                Counters.NotForUs++;
                break;
            case DhcpDrop.BadAddress:
                Counters.BadAddresses++;
                break;
            default:
                Counters.Unexpected++;
                break;
        }
    }

    private void OnTimer()
    {
        _machine.Tick(_stack.Clock.Now);
        CarryOut();
    }

    private void OnAddressConflict(IPv4Address address, MacAddress claimant)
    {
        if (Lease?.Address == address)
        {
            Counters.Conflicts++;
            _machine.ConflictDetected(_stack.Clock.Now);
            CarryOut();
        }
    }
}
