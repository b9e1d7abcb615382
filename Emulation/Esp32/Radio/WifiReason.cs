namespace DeviceKit.Emulation.Esp32;

/// <summary>Why a station is not connected; the values are those of wifi_err_reason_t, up to 199 those of IEEE 802.11. The radio gives these.</summary>
public enum WifiReason
{
    /// <summary>No other reason fits.</summary>
    Unspecified = 1,

    /// <summary>The access point did not answer, or forgot the authentication.</summary>
    AuthenticationExpired = 2,

    /// <summary>The access point lets the station go.</summary>
    AuthenticationLeave = 3,

    /// <summary>The station was silent too long.</summary>
    DisassociatedForInactivity = 4,

    /// <summary>The access point has all the stations that it takes.</summary>
    AssociationTooMany = 5,

    /// <summary>A frame came from a station that is not authenticated.</summary>
    Class2FrameFromUnauthenticated = 6,

    /// <summary>A frame came from a station that is not associated.</summary>
    Class3FrameFromUnassociated = 7,

    /// <summary>The station itself left.</summary>
    AssociationLeave = 8,

    /// <summary>Association without authentication.</summary>
    AssociationNotAuthenticated = 9,

    /// <summary>A message integrity code was wrong.</summary>
    IntegrityFailure = 14,

    /// <summary>The 4-way handshake was not finished: with WPA and WPA2 usually a wrong password.</summary>
    FourWayHandshakeTimeout = 15,

    /// <summary>No beacon came for the time after which the access point counts as gone.</summary>
    BeaconTimeout = 200,

    /// <summary>No access point has the name.</summary>
    NoApFound = 201,

    /// <summary>Authentication failed: with WPA3 usually a wrong password.</summary>
    AuthenticationFailed = 202,

    /// <summary>Association failed.</summary>
    AssociationFailed = 203,

    /// <summary>The handshake was not finished.</summary>
    HandshakeTimeout = 204,

    /// <summary>The connection failed.</summary>
    ConnectionFailed = 205,

    /// <summary>The station moves to another access point of its network.</summary>
    Roaming = 207,

    /// <summary>An access point has the name, and none with security that the station can use.</summary>
    NoApFoundWithCompatibleSecurity = 210,

    /// <summary>An access point has the name, and none is as secure as the station asks.</summary>
    NoApFoundInAuthenticationThreshold = 211,

    /// <summary>An access point has the name, and none is as strong as the station asks.</summary>
    NoApFoundInRssiThreshold = 212,
}
